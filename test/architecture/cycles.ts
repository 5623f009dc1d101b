import { importsOf } from './imports.ts';
import { resolve } from './resolve.ts';
import type { Tree, Violation } from './tree.ts';

/** An arrow from one file to another, with the line it stands on. */
interface Arrow {
  to: string;
  line: number;
}

type Graph = ReadonlyMap<string, Arrow[]>;

/** One violation a cycle, with its chain of files; imports of types count like any other. */
export function cycles(tree: Tree): Violation[] {
  const graph: Graph = new Map([...tree].map(([file, text]) => [file, arrowsOf(tree, file, text)]));
  const seen = new Set<string>();
  return [...tree.keys()].flatMap((file) => {
    const way = seen.has(file) ? undefined : wayBack(graph, file);
    if (!way) return [];
    for (const { to } of way) seen.add(to);
    const chain = [file, ...way.map(({ to }) => to)].join(' → ');
    return [{ file, line: way[0]?.line ?? 1, message: `files import each other: ${chain}.` }];
  });
}

function arrowsOf(tree: Tree, file: string, text: string): Arrow[] {
  return importsOf(file, text).flatMap(({ specifier, line }) => {
    const target = specifier === undefined ? undefined : resolve(file, specifier);
    return target && 'file' in target && tree.has(target.file) ? [{ to: target.file, line }] : [];
  });
}

/** The shortest way from a file back to itself, breadth first. */
function wayBack(graph: Graph, start: string): Arrow[] | undefined {
  const ways: Arrow[][] = (graph.get(start) ?? []).map((arrow) => [arrow]);
  const visited = new Set<string>();
  for (const way of ways) {
    const end = way.at(-1)?.to ?? start;
    if (end === start) return way;
    if (visited.has(end)) continue;
    visited.add(end);
    ways.push(...(graph.get(end) ?? []).map((arrow) => [...way, arrow]));
  }
  return undefined;
}
