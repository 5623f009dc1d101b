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
        expected: 'a file of a plan, a year, a brand or an article, or a folder that holds some',
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
  path: placeOf(full, folder, file.text),
});

/** Inside the content folder the path from there; elsewhere a brand, article or year, or a plan named after its folder. */
function placeOf(full: string, folder: string, text: string): string {
  const inside = path.relative(folder, full);
  if (!inside.startsWith('..') && !path.isAbsolute(inside)) return inside.split(path.sep).join('/');
  if (/^brand\.ya?ml$/.test(path.basename(full))) {
    return `brands/${nameOf(path.dirname(full))}/brand.yaml`;
  }
  if (full.endsWith('.mdx')) return `articles/${path.basename(full)}`;
  if (isYear(full, text)) return `years/${nameOf(full)}.yaml`;
  const name = path.basename(full) === 'plan.yaml' ? path.dirname(full) : full;
  return `plans/${nameOf(name)}/plan.yaml`;
}

const nameOf = (full: string): string => path.basename(full).replace(/\.(ya?ml|json)$/, '');

/** A year stands in a folder of years, or has a start or races and, unlike a plan, no phases. */
const isYear = (full: string, text: string): boolean =>
  path.basename(path.dirname(full)) === 'years' || (YEAR_KEY.test(text) && !PLAN_KEY.test(text));

/** Keys at the start of a line of YAML, or anywhere in JSON. */
const YEAR_KEY = /(?:^|[{,]\s*")(?:start|races)"?\s*:/m;
const PLAN_KEY = /(?:^|[{,]\s*")(?:phases|levels)"?\s*:/m;

/** The content folder's files, those asked for by path in place of their namesakes. */
export function merged(own: readonly ContentFile[], asked: readonly ContentFile[]): ContentFile[] {
  const named = new Set(asked.map((file) => file.path));
  return [...own.filter((file) => !named.has(file.path)), ...asked];
}
