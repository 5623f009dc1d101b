import { type Ink, PLATE } from '../../../templates/ink.ts';
import { SEASON_MARKS, SIGN_SIZE } from '../../../templates/signs.ts';
import type { Season } from '../../model/phaseKind.ts';
import type { Plan } from '../../model/plan.ts';
import type { Cell, Item } from '../layout/drawing.ts';
import { pour } from '../layout/pour.ts';
import { placeUp, reach, type Stamp, textsOf } from '../layout/stamp.ts';
import { bandBox } from './grid.ts';
import { labelForm } from './label.ts';
import { type FridgeSheet, joinParts, type Part } from './sheet.ts';

/** Weeks in a row of one season. */
export interface Band {
  season: Season;
  /** 1-based. */
  first: number;
  weeks: number;
}

/** Neighbouring phases of one season share a band. */
export function bandsOf(plan: Plan): Band[] {
  const bands: Band[] = [];
  for (const { number, phase } of plan.weeks) {
    const season = plan.phases[phase]?.season ?? 'base';
    const last = bands.at(-1);
    if (last?.season === season) last.weeks += 1;
    else bands.push({ season, first: number, weeks: 1 });
  }
  return bands;
}

/** The seasons down the left edge, each with its mark, and its name where there is room. */
export const bands = async (sheet: FridgeSheet): Promise<Part> =>
  joinParts(await Promise.all(bandsOf(sheet.plan).map((band) => bandPart(sheet, band))));

const SIZE = 10;
const MARK = 9;
const GAP = 3.4;

async function bandPart(sheet: FridgeSheet, { season, first, weeks }: Band): Promise<Part> {
  const { press, ink, words, grid } = sheet;
  const cell: Cell = {
    name: `${words.seasons[season]}, from week ${first}`,
    role: 'week',
    table: { row: first, rowSpan: weeks },
    ...bandBox(grid, first - 1, weeks),
  };
  const form = await labelForm(press, SIZE, PLATE.onBand);
  const label = pour(form, { words: words.seasons[season] }, 200);
  const fill = ink.onBand ? [fillOf(cell, ink.season[season])] : [];
  return { cells: [cell], items: [...fill, ...marked(cell, season, ink, label)] };
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
function marked(cell: Cell, season: Season, ink: Ink, label: Stamp): Item[] {
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
  const x = cell.x + cell.width / 2 + SIZE * 0.35 - baseline;
  const above = { x, y: cell.y, width: cell.width, height: bottom - MARK - GAP - cell.y };
  return [mark, ...placeUp(label, above, cell.name, 'week', ink)];
}
