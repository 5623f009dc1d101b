import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../errors.ts';
import { knownKeysAsMessage, problemOf } from './zodProblem.ts';

/** Largest content file, in bytes; a plan is a few thousand. */
export const MAX_FILE_SIZE = 256 * 1024;

/** A file of the content folder: its path from there, and its text. */
export interface ContentFile {
  path: string;
  text: string;
  /** Size on disk; -1 for what is no file at all. What cannot be read comes without its text. */
  bytes?: number;
  /** Part of the bundled library, which a folder's own sessions may replace. */
  bundled?: boolean;
}

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

function refusal({ path, text, bytes = text.length }: ContentFile): Problem | undefined {
  if (bytes < 0) {
    return {
      what: 'it is not a file that can be read',
      where: { file: path, line: 1 },
      expected: 'a text file',
      remedy: 'Put a file in its place, or remove it.',
    };
  }
  if (bytes > MAX_FILE_SIZE) {
    return {
      what: `the file has ${Math.round(bytes / 1024)} KB`,
      where: { file: path, line: 1 },
      expected: `at most ${MAX_FILE_SIZE / 1024} KB`,
      remedy: 'Keep one plan, or one family of sessions, in a file.',
    };
  }
  return undefined;
}

const isEmpty = ({ path }: ContentFile): Problem => ({
  what: 'the file is empty',
  where: { file: path, line: 1 },
  expected: 'keys and values',
  remedy: 'Write the definition, or delete the file.',
});

function syntaxProblem(
  { path }: ContentFile,
  counter: LineCounter,
  error: { code: string; message: string; pos: [number, number] },
): Problem {
  const { line, col } = counter.linePos(error.pos[0]);
  const twice = error.code === 'DUPLICATE_KEY';
  return {
    what: twice ? 'the same key stands here twice' : `not valid YAML: ${error.message}`,
    where: { file: path, line },
    expected: twice ? 'each key once' : `valid YAML at column ${col}`,
    remedy: twice
      ? 'Keep one of the two.'
      : 'Check quotes, colons and indentation on this line and the one before.',
  };
}

/** The parsed document; undefined when it is nested so deep that the parser gives up. */
function parse(text: string, lineCounter: LineCounter): Document | undefined {
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const gaveUp = document.errors.some(({ message }) => message.includes('call stack'));
  return gaveUp ? undefined : document;
}

const tooDeep = ({ path }: ContentFile): Problem => ({
  what: 'brackets stand in brackets without end',
  where: { file: path, line: 1 },
  expected: 'a definition a few levels deep',
  remedy: 'Check the brackets.',
});

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

function aliasProblem({ path }: ContentFile): Problem {
  return {
    what: 'the aliases of this file multiply',
    where: { file: path, line: 1 },
    expected: 'at most 50 uses of aliases',
    remedy: 'Write the values out instead of `*alias`.',
  };
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
