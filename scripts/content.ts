import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { PlanError } from '../src/errors.ts';
import { type ContentFile, MAX_FILE_SIZE } from '../src/import/fileProblems.ts';

/** The content that comes with the project: its session library is the base of every other. */
const BUNDLED = path.resolve(import.meta.dirname, '..', 'content');

/** The content folder a command works on: `--content`, else PERIODICAL_CONTENT, else `content`. */
export const contentFolder = (given?: string): string =>
  path.resolve(given ?? process.env.PERIODICAL_CONTENT ?? BUNDLED);

/**
 * All YAML files and articles of a content folder, sorted by path, after the bundled session library; a folder's
 * own sessions replace bundled ones of the same id.
 *
 * @throws PlanError when there is no such folder, or nothing to read in it.
 */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const own = await readFolder(folder);
  if (path.resolve(folder) === BUNDLED) return own;
  if (own.length === 0) throw refusal(`"${folder}" has no definitions`);
  const base = await readFolder(BUNDLED);
  return [
    ...base
      .filter((file) => file.path.startsWith('sessions/'))
      .map((file) => ({ ...file, bundled: true })),
    ...own,
  ];
}

/** The YAML files and articles below a folder, sorted by path. @throws PlanError when there is no such folder. */
export async function readFolder(folder: string): Promise<ContentFile[]> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw refusal(`there is no content folder "${folder}"`);
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /\.(ya?ml|mdx)$/.test(name)).sort();
  return Promise.all(files.map((name) => readContentFile(folder, name)));
}

const refusal = (what: string): PlanError =>
  new PlanError([
    {
      what,
      where: {},
      expected: 'a folder with plans/<name>/plan.yaml in it',
      remedy: 'Give its path with --content.',
    },
  ]);

/** One file. What is no plain file, or too large to be a definition, is not read but told of. */
export async function readContentFile(folder: string, name: string): Promise<ContentFile> {
  const file = { path: name.split(path.sep).join('/'), text: '' };
  const full = path.join(folder, name);
  const found = await stat(full).catch(() => undefined);
  if (!found?.isFile()) return { ...file, bytes: -1 };
  if (found.size > MAX_FILE_SIZE) return { ...file, bytes: found.size };
  return { ...file, bytes: found.size, text: await readFile(full, 'utf8') };
}
