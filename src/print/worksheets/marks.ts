import { DOT, SIGN_SIZE, TICK_BOX } from '../../../templates/signs.ts';
import { BOX } from '../../../templates/worksheets/measures.ts';
import type { Item } from '../layout/drawing.ts';
import { mm } from '../paper/paper.ts';

/** Points. */
export const BOX_SIDE = mm(BOX);

const SIGN = { type: 'path', cell: 'page', role: 'artifact' } as const;

/** A box to tick, its upper left corner at a point. */
export const tickBox = (x: number, y: number, colour: string): Item => ({
  ...SIGN,
  x,
  y,
  scale: BOX_SIDE / SIGN_SIZE,
  d: TICK_BOX,
  stroke: { colour, width: 0.9 },
});

/** A light ring round a number, to be drawn over; the circle fills eight tenths of its sign. */
export const ring = (x: number, y: number, side: number, colour: string): Item => ({
  ...SIGN,
  x: x - side / 8,
  y: y - side / 8,
  scale: side / 8,
  d: DOT,
  stroke: { colour, width: 0.7 },
});

/** A line to write on, or between rows. */
export const lineAcross = (
  x: number,
  y: number,
  length: number,
  colour: string,
  width = 0.7,
): Item => ({ ...SIGN, x, y, scale: 1, d: `M0 0H${length}`, stroke: { colour, width } });
