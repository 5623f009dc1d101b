import { PlanError } from '../../errors.ts';
import type { Plan } from '../../model/plan.ts';
import type { Job } from '../job.ts';
import type { DrawList } from '../layout/drawing.ts';
import { allOrProblems } from '../layout/fit.ts';
import { joinParts, NOTHING, type Part } from '../layout/part.ts';
import { LEAST_MARGIN, mm } from '../paper/paper.ts';
import type { Sheet } from '../sheet.ts';
import { bands } from './bands.ts';
import { columnHeads } from './columnHeads.ts';
import { dayCell } from './dayCells.ts';
import { stressBars, tints } from './dayMarks.ts';
import { footer } from './footer.ts';
import type { FridgeSheet } from './fridgeSheet.ts';
import { fridgeGrid } from './grid.ts';
import { header } from './header.ts';
import { rules } from './rules.ts';
import { spare } from './spare.ts';
import { weekCells } from './weekCells.ts';

/** The whole plan on one landscape page, to hang on the fridge. */
export const fridge: Sheet = {
  draw: async (job) => [await drawPage(job)],
  promise: { leastSize: 6.5, leastTitle: 9, margin: mm(LEAST_MARGIN) },
};

async function drawPage(job: Job): Promise<DrawList> {
  refuseTooMany(job.plan);
  const grid = fridgeGrid(job.paper, job.plan.weeks.length);
  const sheet: FridgeSheet = { ...job, grid };
  const page = joinParts(await allOrProblems(partsOf(sheet)));
  return {
    width: grid.width,
    height: grid.height,
    cells: page.cells,
    items: [...tints(sheet), ...rules(sheet), ...stressBars(sheet), ...page.items],
  };
}

/** Below 9.9 mm a row cannot hold a title of 9 pt and its detail. */
const MOST_WEEKS = 16;

function refuseTooMany({ weeks }: Plan): void {
  if (weeks.length <= MOST_WEEKS) return;
  const problem = {
    what: `${weeks.length} weeks are more than one page holds`,
    where: { path: 'fridge' },
    expected: `at most ${MOST_WEEKS} weeks`,
    remedy: 'Make two plans of it, one after the other.',
  };
  throw new PlanError([problem]);
}

/** In reading order. */
function partsOf(sheet: FridgeSheet): Promise<Part>[] {
  const weeks = weekCells(sheet);
  const rows = sheet.plan.weeks.flatMap((week, row) => [
    weeks.then((cells) => cells[row] ?? NOTHING),
    ...week.days.map((_, day) => dayCell(sheet, week, day)),
  ]);
  return [header(sheet), columnHeads(sheet), bands(sheet), ...rows, spare(sheet), footer(sheet)];
}
