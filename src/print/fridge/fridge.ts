import { PlanError } from '../../errors.ts';
import { type Plan, trainingOf } from '../../model/plan.ts';
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
import { largeFooter } from './largeFooter.ts';
import { rules } from './rules.ts';
import { spare } from './spare.ts';
import { weekCells } from './weekCells.ts';

/** The whole plan on one landscape page, to hang on the fridge; in large print on several. */
export const fridge: Sheet = {
  draw: (job) => {
    refuseTooMany(job.plan);
    return job.large ? largePages(job) : Promise.all([drawPage(onePage(job))]);
  },
  promise: { leastSize: 6.5, leastTitle: 9, margin: mm(LEAST_MARGIN) },
};

const onePage = (job: Job): FridgeSheet => ({
  ...job,
  grid: fridgeGrid({ paper: job.paper, weeks: job.plan.weeks.length, gutter: job.gutter }),
  largest: largestOf(job.plan),
});

async function drawPage(sheet: FridgeSheet): Promise<DrawList> {
  const { grid } = sheet;
  const page = joinParts(await allOrProblems(partsOf(sheet)));
  return {
    width: grid.width,
    height: grid.height,
    cells: page.cells,
    items: [...tints(sheet), ...rules(sheet), ...stressBars(sheet), ...page.items],
  };
}

/** Weeks that a page of large print holds, the most first. */
const LARGE_WEEKS = [4, 3, 2];

/** As many weeks on each page as let every word stay at 12 pt. */
async function largePages(job: Job): Promise<DrawList[]> {
  let refusal: unknown;
  for (const most of LARGE_WEEKS) {
    try {
      return await allOrProblems(largeSheets(job, most).map(drawPage));
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      refusal = error;
    }
  }
  throw refusal;
}

/** The weeks in pages as even as can be, each with its own part of the plan. */
function largeSheets(job: Job, most: number): FridgeSheet[] {
  const { paper, gutter, plan } = job;
  const of = Math.ceil(plan.weeks.length / most);
  const starts = Array.from({ length: of + 1 }, (_, page) =>
    Math.ceil((page * plan.weeks.length) / of),
  );
  return starts.slice(0, -1).map((firstRow, page) => {
    const weeks = plan.weeks.slice(firstRow, starts[page + 1]);
    return {
      ...job,
      plan: { ...plan, weeks },
      grid: fridgeGrid({ paper, gutter, weeks: weeks.length, large: true, firstRow }),
      largest: largestOf(plan),
      page: { number: page + 1, of },
    };
  });
}

const largestOf = ({ weeks }: Plan): number => Math.max(...weeks.map(trainingOf));

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
  const foot = sheet.large ? [largeFooter(sheet)] : [spare(sheet), footer(sheet)];
  return [header(sheet), columnHeads(sheet), bands(sheet), ...rows, ...foot];
}
