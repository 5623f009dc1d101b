import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a golden file holds; with `UPDATE_GOLDEN=1` it first takes what is given. */
export function keep(file: string, now: string): string {
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, now);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : `there is no ${path.basename(file)} yet`;
}
