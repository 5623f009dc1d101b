import type { Ink } from '../../../templates/ink.ts';
import type { Item } from '../layout/drawing.ts';

/** A line across, for the eye or to write on. */
export const rule = (x: number, y: number, width: number, colour: string, weight = 0.55): Item => ({
  type: 'path',
  x,
  y,
  scale: 1,
  d: `M0 0H${width.toFixed(2)}`,
  stroke: { colour, width: weight },
  cell: 'page',
  role: 'artifact',
});

/** Lines to write on that fill a height, the first a distance below its top. */
export const writingLines = (
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  ink: Ink,
  distance: number,
): Item[] =>
  Array.from({ length: Math.max(0, Math.floor(height / distance)) }, (_, line) =>
    rule(x, y + (line + 1) * distance, width, ink.rule),
  );
