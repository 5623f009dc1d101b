import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { PlanError } from '../src/errors.ts';
import { type ContentFile, MAX_FILE_SIZE } from '../src/import/yamlFile.ts';

/** The content folder a command works on: `--content`, else PERIODICAL_CONTENT, else `content`. */
export const contentFolder = (given?: string): string =>
  path.resolve(given ?? process.env.PERIODICAL_CONTENT ?? 'content');

/**
 * All YAML files of a content folder, sorted by path.
 *
 * @throws PlanError when there is no such folder.
 */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) {
    throw new PlanError([
      {
        what: `there is no content folder "${folder}"`,
        where: {},
        expected: 'a folder with plans/ and sessions/',
        remedy: 'Give its path with --content.',
      },
    ]);
  }
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  return Promise.all(files.map((name) => readContentFile(folder, name)));
}

/** A file too large to be a definition is not read, only told of. */
export async function readContentFile(folder: string, name: string): Promise<ContentFile> {
  const full = path.join(folder, name);
  const { size } = await stat(full);
  const file = { path: name.split(path.sep).join('/'), bytes: size };
  return { ...file, text: size > MAX_FILE_SIZE ? '' : await readFile(full, 'utf8') };
}
