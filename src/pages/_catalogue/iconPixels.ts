import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { PERIODICAL } from '../../brands/periodical.ts';
import type { Icon } from '../../site/icons.ts';

/** The drawing that all icons are made from. */
const SIGN = join(process.cwd(), 'public', 'favicon.svg');

/** The sign in the middle of its paper, as a PNG. */
export async function iconPixels({ size, share }: Icon): Promise<Buffer> {
  const side = Math.round(size * share);
  const before = Math.floor((size - side) / 2);
  const after = size - side - before;
  const sign = sharp(await readFile(SIGN), { density: (72 * side) / 32 }).resize(side, side);
  if (side === size) return sign.png().toBuffer();
  const paper = PERIODICAL.light.paper;
  const room = { top: before, left: before, bottom: after, right: after };
  return sign
    .extend({ ...room, background: paper })
    .flatten({ background: paper })
    .png()
    .toBuffer();
}
