import type { Item } from '../layout/drawing.ts';
import { bandsOf } from './bands.ts';
import type { FridgeSheet } from './fridgeSheet.ts';
import { bandBox, below, dayBox, rightOf, topOf } from './grid.ts';

const HAIR = 0.55;
const HEAVY = 1.1;

/** The lines between weeks and days, the heavier ones above and below, and where a season ends. */
export function rules(sheet: FridgeSheet): Item[] {
  const { grid, ink, plan } = sheet;
  const { body } = grid;
  const fromBand = body.x + bandBox(grid, 0, 1).width;
  const weeks = plan.weeks
    .slice(1)
    .map(({ number }) => across(fromBand, rightOf(body), topOf(grid, number - 1), HAIR, ink.rule));
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => {
    const { x } = dayBox(grid, 0, day);
    return line(`M0 0V${body.height}`, x, body.y, HAIR, ink.rule);
  });
  const seasons = bandsOf(plan)
    .slice(1)
    .map(({ first }) => across(body.x, rightOf(body), topOf(grid, first - 1), 0.8, ink.soft));
  const side = ink.onBand ? [] : [line(`M0 0V${body.height}`, fromBand, body.y, HAIR, ink.ink)];
  return [
    ...weeks,
    ...days,
    ...seasons,
    ...side,
    across(body.x, rightOf(body), body.y, HEAVY, ink.ink),
    across(body.x, rightOf(body), below(body), HEAVY, ink.ink),
  ];
}

const across = (from: number, to: number, y: number, width: number, colour: string): Item =>
  line(`M0 0H${to - from}`, from, y, width, colour);

export const line = (d: string, x: number, y: number, width: number, colour: string): Item => ({
  type: 'path',
  x,
  y,
  scale: 1,
  d,
  stroke: { colour, width },
  cell: 'page',
  role: 'artifact',
});
