import type { Season } from '../../model/phaseKind.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { seasonBand } from '../marks/seasonBand.ts';
import { bandBox, type MonthSheet } from './monthGrid.ts';

interface Run {
  season: Season;
  /** 0-based. */
  row: number;
  rows: number;
}

/** The seasons of the page's weeks down the left edge; none beside weeks outside the plan. */
export async function monthBands(sheet: MonthSheet): Promise<Part> {
  const { grid, words } = sheet;
  const bands = runsOf(sheet).map(({ season, row, rows }) =>
    seasonBand(
      sheet,
      {
        name: `${words.seasons[season]}, from row ${row + 1}`,
        role: 'week',
        table: { row: row + 1, rowSpan: rows },
        ...bandBox(grid, row, rows),
      },
      season,
    ),
  );
  return joinParts(await Promise.all(bands));
}

/** Neighbouring weeks of one season. */
function runsOf({ page, plan }: MonthSheet): Run[] {
  const runs: Run[] = [];
  page.rows.forEach(({ week }, row) => {
    if (!week) return;
    const season = plan.phases[week.phase]?.season ?? 'base';
    const last = runs.at(-1);
    if (last?.season === season) last.rows += 1;
    else runs.push({ season, row, rows: 1 });
  });
  return runs;
}
