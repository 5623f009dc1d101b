import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Source files by their path from the project's folder, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

/** Something that the house does not allow. */
export interface Violation {
  file: string;
  /** 1-based. */
  line: number;
  message: string;
}

const SOURCE = /\.(ts|tsx|mts|mjs|js|jsx|astro)$/;
const FOLDERS = ['src', 'templates', 'scripts', 'test'];

/** Reads every source file of the house below a folder. */
export function readTree(root: string): Tree {
  const paths = FOLDERS.flatMap((folder) => filesBelow(root, folder)).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(root, path);
    return SOURCE.test(entry.name) ? [path] : [];
  });
}

/**
 * @example
 * formatViolation({ file: 'src/engine/a.ts', line: 3, message: 'engine may not import site.' })
 * //=> 'src/engine/a.ts:3: engine may not import site.'
 */
export const formatViolation = ({ file, line, message }: Violation): string =>
  `${file}:${line}: ${message}`;

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
