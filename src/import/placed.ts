import type { Problem } from '../errors.ts';
import type { Contradiction } from '../model/contradiction.ts';
import type { ContentFile } from './fileProblems.ts';
import { type Parsed, pathText } from './yamlFile.ts';

/** Contradictions with the file, line and key path they stand on. */
export const placed = (
  found: readonly Contradiction[],
  file: ContentFile,
  parsed: Parsed<unknown>,
  above: readonly (string | number)[],
): Problem[] =>
  found.map(({ path, ...words }) => {
    const full = [...above, ...path];
    return {
      ...words,
      where: { file: file.path, line: parsed.lineOf(full), path: pathText(full) },
    };
  });

/** Order of problems: by file, then by line. */
export function byPlace(one: Problem, other: Problem): number {
  const { file = '', line = 0 } = one.where;
  const { file: otherFile = '', line: otherLine = 0 } = other.where;
  if (file !== otherFile) return file < otherFile ? -1 : 1;
  return line - otherLine;
}
