import { type Ink, PLATE } from '../../../templates/ink.ts';
import { SEASON_MARKS, SIGN_SIZE } from '../../../templates/signs.ts';
import type { Season } from '../../model/phaseKind.ts';
import type { Job } from '../job.ts';
import type { Cell, Item } from '../layout/drawing.ts';
import type { Part } from '../layout/part.ts';
import { pour } from '../layout/pour.ts';
import { placeUp, reach, type Stamp, textsOf } from '../layout/stamp.ts';
import { labelForm } from './label.ts';

/** Words and mark of a band, in points. */
const SIZE = 10;
const LARGE_SIZE = 12;
const MARK = 9;
const GAP = 3.4;

/** A season along the left edge of its weeks, with its mark, and its name where there is room. */
export async function seasonBand(
  { press, ink, words, large }: Pick<Job, 'press' | 'ink' | 'words' | 'large'>,
  cell: Cell,
  season: Season,
): Promise<Part> {
  const size = large ? LARGE_SIZE : SIZE;
  const form = await labelForm(press, size, PLATE.onBand);
  const label = pour(form, { words: words.seasons[season] }, 200);
  const fill = ink.onBand ? [fillOf(cell, ink.season[season])] : [];
  return { cells: [cell], items: [...fill, ...marked(cell, season, ink, { label, size })] };
}

const fillOf = (cell: Cell, fill: string): Item => ({
  type: 'box',
  x: cell.x,
  y: cell.y,
  width: cell.width,
  height: cell.height,
  fill,
  cell: cell.name,
  role: 'artifact',
});

/** Mark and name centred together, the mark upright, the name reading upwards. */
function marked(
  cell: Cell,
  season: Season,
  ink: Ink,
  { label, size }: { label: Stamp; size: number },
): Item[] {
  const full = MARK + GAP + reach(label);
  const fits = full + GAP <= cell.height;
  const length = fits ? full : MARK;
  const bottom = cell.y + (cell.height + length) / 2;
  const mark: Item = {
    type: 'path',
    x: cell.x + (cell.width - MARK) / 2,
    y: bottom - MARK,
    scale: MARK / SIGN_SIZE,
    d: SEASON_MARKS[season],
    fill: ink.onBand ?? ink.ink,
    cell: cell.name,
    role: 'artifact',
  };
  if (!fits) return [mark];
  const baseline = textsOf(label)[0]?.y ?? 0;
  const x = cell.x + cell.width / 2 + size * 0.35 - baseline;
  const above = { x, y: cell.y, width: cell.width, height: bottom - MARK - GAP - cell.y };
  return [mark, ...placeUp(label, above, cell.name, 'week', ink)];
}
