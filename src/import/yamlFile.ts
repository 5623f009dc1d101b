import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../errors.ts';
import {
  aliasProblem,
  type ContentFile,
  isEmpty,
  refusal,
  syntaxProblem,
  tooDeep,
} from './fileProblems.ts';
import { knownKeysAsMessage, problemOf } from './zodProblem.ts';

/** A parsed file: its data, and the line a key path stands on. */
export interface Parsed<Shape> {
  data?: Shape;
  problems: Problem[];
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads one YAML file and checks it against a schema. Never throws: what is wrong comes back as
 * problems with file, line, key path and remedy.
 */
export function readYaml<Shape>(file: ContentFile, schema: z.ZodType<Shape>): Parsed<Shape> {
  const refused = refusal(file);
  if (refused) return { problems: [refused], lineOf: () => 1 };
  const counter = new LineCounter();
  const document = parse(file.text, counter);
  if (!document) return { problems: [tooDeep(file)], lineOf: () => 1 };
  const lineOf = (path: readonly PropertyKey[]) => lineIn(document, counter, path);
  const [syntax] = document.errors;
  if (syntax) return { problems: [syntaxProblem(file, counter, syntax)], lineOf };
  const value = plain(document);
  if (value === null) return { problems: [isEmpty(file)], lineOf };
  if (value instanceof Error) return { problems: [aliasProblem(file)], lineOf };
  const result = schema.safeParse(value, { reportInput: true, error: knownKeysAsMessage });
  if (result.success) return { data: result.data, problems: [], lineOf };
  const problems = result.error.issues.flatMap((issue) =>
    problemOf(issue).map((found) => ({
      ...found,
      where: { file: file.path, line: lineOf(found.path), path: pathText(found.path) },
    })),
  );
  return { problems, lineOf };
}

/**
 * A key path as people write it.
 *
 * @example
 * pathText(['phases', 2, 'downWeek']) //=> 'phases[2].downWeek'
 */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** The keys of a path text; the reverse of `pathText`. */
export const pathKeys = (text: string): (string | number)[] =>
  [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map((match) =>
    match[1] === undefined ? (match[2] ?? '') : Number(match[1]),
  );

/** The parsed document; undefined when it is nested so deep that the parser gives up. */
function parse(text: string, lineCounter: LineCounter): Document | undefined {
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const gaveUp = document.errors.some(({ message }) => message.includes('call stack'));
  return gaveUp ? undefined : document;
}

/** The document as plain data; an Error when its aliases multiply beyond reason or hold themselves. */
function plain(document: Document): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    JSON.stringify(value);
    return value;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The line (1-based) of the key at a path, or of the nearest key above it that exists. */
function lineIn(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const keys = path.slice(0, depth);
    const parent = depth === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
    const key = keys[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const node = pair ? pair.key : document.getIn(keys, true);
    const start = nodeStart(node);
    if (start !== undefined) return counter.linePos(start).line;
  }
  return 1;
}

function nodeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}
