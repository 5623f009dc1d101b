import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { PERIODICAL } from '../brands/periodical.ts';
import { ICONS, type Icon } from '../site/icons.ts';

/** The drawing that all of them are made from. */
const SIGN = join(process.cwd(), 'public', 'favicon.svg');

export const getStaticPaths = () =>
  ICONS.map((icon) => ({ params: { icon: icon.name }, props: { icon } }));

export const GET: APIRoute<{ icon: Icon }> = async ({ props }) =>
  new Response(new Uint8Array(await pixels(props.icon)), {
    headers: { 'Content-Type': 'image/png' },
  });

/** The sign in the middle of its paper. */
async function pixels({ size, share }: Icon): Promise<Buffer> {
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
