import type { LineCounter } from 'yaml';
import type { Problem } from '../errors.ts';

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

/** Why a file is not parsed at all: it is none, or too large. */
export function refusal({ path, text, bytes = text.length }: ContentFile): Problem | undefined {
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

/** A file without a definition in it. */
export const isEmpty = ({ path }: ContentFile): Problem => ({
  what: 'the file is empty',
  where: { file: path, line: 1 },
  expected: 'keys and values',
  remedy: 'Write the definition, or delete the file.',
});

/** A syntax error of YAML, in words for an author. */
export function syntaxProblem(
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

/** A file nested so deep that the parser gives up. */
export const tooDeep = ({ path }: ContentFile): Problem => ({
  what: 'brackets stand in brackets without end',
  where: { file: path, line: 1 },
  expected: 'a definition a few levels deep',
  remedy: 'Check the brackets.',
});

/** A file whose aliases multiply, or hold themselves. */
export const aliasProblem = ({ path }: ContentFile): Problem => ({
  what: 'the aliases of this file multiply',
  where: { file: path, line: 1 },
  expected: 'at most 50 uses of aliases',
  remedy: 'Write the values out instead of `*alias`.',
});
