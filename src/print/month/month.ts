import { legendsOf } from '../fridge/legends.ts';
import type { Job } from '../job.ts';
import type { DrawList } from '../layout/drawing.ts';
import { allOrProblems } from '../layout/fit.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { foot } from '../marks/foot.ts';
import { LEAST_MARGIN, mm } from '../paper/paper.ts';
import type { Sheet } from '../sheet.ts';
import { dayCell } from './dayCells.ts';
import { monthBands } from './monthBands.ts';
import { type MonthSheet, monthGrid } from './monthGrid.ts';
import { columnHeads, monthHead } from './monthHead.ts';
import { monthLines } from './monthLines.ts';
import { type MonthPage, monthPages } from './monthPages.ts';
import { weekCell } from './weekCells.ts';

/** A wall calendar: one page a month, or four weeks a page where there are no dates. */
export const month: Sheet = {
  draw: (job) => allOrProblems(monthPages(job).map((page) => drawPage(job, page))),
  promise: { leastSize: 6.5, leastTitle: 11, margin: mm(LEAST_MARGIN) },
};

async function drawPage(job: Job, page: MonthPage): Promise<DrawList> {
  const grid = monthGrid(job, page.rows.length);
  const sheet: MonthSheet = { ...job, page, grid };
  const { cells, items } = joinParts(await allOrProblems(partsOf(sheet)));
  const name = [page.title, page.aside].filter(Boolean).join(', ');
  return {
    width: grid.width,
    height: grid.height,
    label: name,
    bookmarks: [{ title: name, level: 1 }],
    cells,
    items: [...monthLines(sheet), ...items],
  };
}

/** In reading order. */
function partsOf(sheet: MonthSheet): Promise<Part>[] {
  const rows = sheet.page.rows.flatMap(({ days }, row) => [
    weekCell(sheet, row),
    ...days.map((_, day) => dayCell(sheet, row, day)),
  ]);
  const signs = legendsOf(sheet).filter(({ sign }) => sign);
  return [
    monthHead(sheet),
    columnHeads(sheet),
    monthBands(sheet),
    ...rows,
    foot(sheet, sheet.grid.footer, signs),
  ];
}
