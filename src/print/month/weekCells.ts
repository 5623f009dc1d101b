import {
  BAR,
  INSET,
  LARGE_WEEK_SIZES,
  MONTH_WEEK_SIZES,
  type MonthWeekSize,
  ROOMY_WEEK_SIZES,
} from '../../../templates/month/measures.ts';
import { WeekCell } from '../../../templates/month/WeekCell.tsx';
import { type PlanWeek, trainingOf } from '../../model/plan.ts';
import { whereOn } from '../job.ts';
import type { Cell, Item } from '../layout/drawing.ts';
import { fitStamp } from '../layout/fit.ts';
import type { Part } from '../layout/part.ts';
import { place, stampOf } from '../layout/stamp.ts';
import { volumeBar } from '../marks/volumeBar.ts';
import { weekVolume } from '../marks/weekVolume.ts';
import { endOf } from './ending.ts';
import { type MonthSheet, weekBox } from './monthGrid.ts';

/** Beside a row: the plan's week, its phase, its volume, and how far it is to the last day. */
export async function weekCell(sheet: MonthSheet, row: number): Promise<Part> {
  const { press, ink, page, grid } = sheet;
  const week = page.rows[row]?.week;
  const name = week ? `week ${week.number}` : `row ${row + 1}`;
  const box = weekBox(grid, row);
  const cell: Cell = { name, role: 'week', table: { row: row + 1 }, ...box };
  if (!week) return { cells: [cell], items: [] };
  const text = textOf(sheet, week);
  const room = {
    width: cell.width - INSET.left - INSET.right,
    height: cell.height - INSET.top - BAR.height - BAR.below - 1,
  };
  const stamp = await fitStamp({
    groups: stepsOf(sheet),
    room,
    where: whereOn(sheet, cell.name),
    words: text.phase,
    make: (size) =>
      stampOf(press, `month week ${ink.name} ${JSON.stringify([size, text])}`, room.width, () =>
        WeekCell({ ...text, size, ink }),
      ),
  });
  const at = { x: cell.x + INSET.left, y: cell.y + INSET.top };
  return {
    cells: [cell],
    items: [...place(stamp, at, cell.name, 'week'), ...barOf(sheet, week, cell)],
  };
}

function stepsOf({ large, grid }: MonthSheet): MonthWeekSize[][] {
  if (large) return LARGE_WEEK_SIZES;
  return grid.roomy ? ROOMY_WEEK_SIZES : MONTH_WEEK_SIZES;
}

function textOf({ plan, words, language }: MonthSheet, week: PlanWeek) {
  const volume = weekVolume({ plan, words, language }, week);
  const toGo = words.month.toGo(plan.weeks.length - week.number + 1);
  return {
    number: String(week.number),
    phase: plan.phases[week.phase]?.title ?? '',
    lines: [week.down ? `${volume} · ${words.down}` : volume, ...(endOf(plan) ? [toGo] : [])],
  };
}

/** On the one scale that all weeks of the plan have. */
function barOf({ plan, ink }: MonthSheet, week: PlanWeek, cell: Cell): Item[] {
  const training = trainingOf(week);
  if (training <= 0) return [];
  const largest = Math.max(...plan.weeks.map(trainingOf));
  const box = {
    x: cell.x + INSET.left,
    y: cell.y + cell.height - BAR.below - BAR.height,
    width: ((cell.width - INSET.left - INSET.right) * training) / largest,
    height: BAR.height,
  };
  const season = plan.phases[week.phase]?.season ?? 'base';
  const bar = volumeBar(box, { season, down: week.down }, ink);
  return [{ ...bar, cell: cell.name, role: 'artifact' }];
}
