import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another: two renames, so that nobody meets half a site.
 * When the second fails the first is taken back.
 *
 * @param next what is finished
 * @param current where it belongs; may be missing
 * @param aside a path on the same disk for the old one, which is then removed
 */
export function swapIn(next: string, current: string, aside: string): void {
  mkdirSync(dirname(aside), { recursive: true });
  rmSync(aside, { recursive: true, force: true });
  const had = existsSync(current);
  if (had) renameSync(current, aside);
  try {
    renameSync(next, current);
  } catch (error) {
    if (had) renameSync(aside, current);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
