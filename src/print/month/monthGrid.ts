import { MONTH } from '../../../templates/month/measures.ts';
import type { Job } from '../job.ts';
import type { Rectangle } from '../layout/drawing.ts';
import { frameOf } from '../paper/frame.ts';
import { mm } from '../paper/paper.ts';
import type { MonthPage } from './monthPages.ts';

/** The rectangles of a calendar page, in points. */
export interface MonthGrid {
  width: number;
  height: number;
  header: Rectangle;
  columnHeads: Rectangle;
  /** All weeks, with what stands beside them. */
  body: Rectangle;
  footer: Rectangle;
  rowHeight: number;
  /** Rows tall enough for the larger type. */
  roomy: boolean;
  bandWidth: number;
  weekWidth: number;
  dayWidth: number;
}

/** All that the parts of a calendar page need to know. */
export interface MonthSheet extends Job {
  page: MonthPage;
  grid: MonthGrid;
}

const MARGIN = 9;

/** Rows share the height; a page of few weeks leaves white below them. */
export function monthGrid({ paper, gutter, large }: Job, rows: number): MonthGrid {
  const { width, height, inner } = frameOf(paper, 'lying', gutter, MARGIN);
  const strip = (y: number, tall: number): Rectangle => ({ ...inner, y, height: tall });
  const header = strip(inner.y, mm(MONTH.header));
  const columnHeads = strip(header.y + header.height, mm(MONTH.columnHeads));
  const top = columnHeads.y + columnHeads.height;
  const footer = strip(inner.y + inner.height - mm(MONTH.footer), mm(MONTH.footer));
  const rowHeight = (footer.y - top) / Math.max(rows, large ? 2 : 3);
  const bandWidth = mm(MONTH.bandColumn);
  const weekWidth = mm(MONTH.weekColumn);
  return {
    width,
    height,
    header,
    columnHeads,
    body: strip(top, rowHeight * rows),
    footer,
    rowHeight,
    roomy: rowHeight >= mm(MONTH.roomyRow),
    bandWidth,
    weekWidth,
    dayWidth: (inner.width - bandWidth - weekWidth) / 7,
  };
}

/** @param row 0-based */
export const bandBox = (
  { body, rowHeight, bandWidth }: MonthGrid,
  row: number,
  rows: number,
): Rectangle => ({
  x: body.x,
  y: body.y + row * rowHeight,
  width: bandWidth,
  height: rows * rowHeight,
});

/** @param row 0-based */
export const weekBox = (
  { body, rowHeight, bandWidth, weekWidth }: MonthGrid,
  row: number,
): Rectangle => ({
  x: body.x + bandWidth,
  y: body.y + row * rowHeight,
  width: weekWidth,
  height: rowHeight,
});

/** @param row 0-based @param day 0 to 6 */
export const dayBox = (
  { body, rowHeight, dayWidth }: MonthGrid,
  row: number,
  day: number,
): Rectangle => ({
  x: body.x + body.width - (7 - day) * dayWidth,
  y: body.y + row * rowHeight,
  width: dayWidth,
  height: rowHeight,
});
