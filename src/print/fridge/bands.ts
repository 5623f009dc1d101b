import type { Season } from '../../model/phaseKind.ts';
import type { Plan } from '../../model/plan.ts';
import type { Cell } from '../layout/drawing.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { seasonBand } from '../marks/seasonBand.ts';
import type { FridgeSheet } from './fridgeSheet.ts';
import { bandBox } from './grid.ts';

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

async function bandPart(sheet: FridgeSheet, { season, first, weeks }: Band): Promise<Part> {
  const cell: Cell = {
    name: `${sheet.words.seasons[season]}, from week ${first}`,
    role: 'week',
    table: { row: first, rowSpan: weeks },
    ...bandBox(sheet.grid, first - 1, weeks),
  };
  return seasonBand(sheet, cell, season);
}
