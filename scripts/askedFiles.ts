import { stat } from 'node:fs/promises';
import path from 'node:path';
import { PlanError } from '../src/errors.ts';
import type { ContentFile } from '../src/import/fileProblems.ts';
import { readContentFile, readFolder } from './content.ts';

/** A file, or a folder's files, under the path they would have in the content folder. */
export async function filesAt(given: string, folder: string): Promise<AskedFile[]> {
  const full = path.resolve(given);
  const found = await stat(full).catch(() => undefined);
  if (!found) {
    throw new PlanError([
      {
        what: `there is no file or folder "${given}"`,
        where: {},
        expected: 'a plan.yaml, or a folder that holds one',
        remedy: 'Correct the path.',
      },
    ]);
  }
  if (found.isDirectory()) {
    const files = await readFolder(full);
    return files.map((file) => placed(file, path.join(full, file.path), folder));
  }
  const file = await readContentFile(path.dirname(full), path.basename(full));
  return [placed(file, full, folder)];
}

/** A file that was asked for, with its path on the disk. */
interface AskedFile extends ContentFile {
  full: string;
}

const placed = (file: ContentFile, full: string, folder: string): AskedFile => ({
  ...file,
  full,
  path: placeOf(full, folder),
});

/** Inside the content folder the path from there; elsewhere a plan named after its folder. */
function placeOf(full: string, folder: string): string {
  const inside = path.relative(folder, full);
  if (!inside.startsWith('..') && !path.isAbsolute(inside)) return inside.split(path.sep).join('/');
  const name = path.basename(full) === 'plan.yaml' ? path.dirname(full) : full;
  return `plans/${path.basename(name).replace(/\.ya?ml$/, '')}/plan.yaml`;
}
