import type { Ink } from '../../../templates/ink.ts';
import type { Item } from '../layout/drawing.ts';
import { LEAST_MARGIN, mm } from '../paper/paper.ts';

const EDGE = mm(LEAST_MARGIN);

/** Where to fold, in faint dashes, and where to cut, in a solid line. */
export function foldLines(width: number, height: number, ink: Ink): Item[] {
  const quarter = width / 4;
  const middle = height / 2;
  const upright = [1, 2, 3].map((column) =>
    line(`M0 0V${(height - 2 * EDGE).toFixed(2)}`, column * quarter, EDGE, ink.rule, [3, 4]),
  );
  const across = `M0 0H${(quarter - EDGE).toFixed(2)}`;
  return [
    ...upright,
    line(across, EDGE, middle, ink.rule, [3, 4]),
    line(across, 3 * quarter, middle, ink.rule, [3, 4]),
    line(`M0 0H${(2 * quarter).toFixed(2)}`, quarter, middle, ink.soft),
  ];
}

const line = (d: string, x: number, y: number, colour: string, dash?: number[]): Item => ({
  type: 'path',
  x,
  y,
  scale: 1,
  d,
  stroke: { colour, width: 0.5, ...(dash && { dash }) },
  cell: 'page',
  role: 'artifact',
});
