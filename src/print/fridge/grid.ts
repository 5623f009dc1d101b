import {
  LARGE_PAGE,
  PAGE,
  SPACING,
  type Spacing,
  TIGHT_SPACING,
} from '../../../templates/fridge/measures.ts';
import type { Gutter, PaperName } from '../../model/sheet.ts';
import type { Rectangle } from '../layout/drawing.ts';
import { frameOf } from '../paper/frame.ts';
import { mm } from '../paper/paper.ts';

/** The rectangles of a fridge sheet, in points. */
export interface Grid {
  width: number;
  height: number;
  header: Rectangle;
  code: Rectangle;
  columnHeads: Rectangle;
  /** All weeks: bands, week column and days. */
  body: Rectangle;
  /** What is left under the weeks of a short plan. */
  spare: Rectangle;
  footer: Rectangle;
  rowHeight: number;
  /** 0-based, of the whole plan's weeks: the one in the upper row of this page. */
  firstRow: number;
  /** Rows tall enough for the larger type. */
  roomy: boolean;
  /** Nothing under 12 pt. */
  large: boolean;
  spacing: Spacing;
  weekWidth: number;
  dayWidth: number;
}

/** What a page of a fridge sheet is to hold. */
export interface GridRequest {
  paper: PaperName;
  /** Rows that share the height; a page may fill fewer. */
  weeks: number;
  gutter?: Gutter;
  /** Nothing under 12 pt. */
  large?: boolean;
  /** 0-based, of the whole plan's weeks: the one in the upper row. */
  firstRow?: number;
}

/**
 * Divides a landscape page: header, column heads, one row a week, footer. Rows share the height
 * equally up to 22 mm, or 46 mm in large print; what is left then is spare.
 */
export function fridgeGrid(request: GridRequest): Grid {
  const { paper, weeks, gutter, large = false, firstRow = 0 } = request;
  const page = large ? LARGE_PAGE : PAGE;
  const { width, height, inner } = frameOf(paper, 'lying', gutter, page.margin);
  const strip = (y: number, tall: number): Rectangle => ({
    x: inner.x,
    y,
    width: inner.width,
    height: tall,
  });
  const header = strip(inner.y, mm(page.header));
  const columnHeads = strip(below(header), mm(page.columnHeads));
  const footer = strip(below(inner) - mm(page.footer), mm(page.footer));
  const free = footer.y - below(columnHeads);
  const rowHeight = Math.min(free / weeks, mm(page.tallestRow));
  const body = strip(below(columnHeads), rowHeight * weeks);
  const side = mm(page.code);
  const roomy = rowHeight >= mm(page.roomyRow);
  const weekWidth = mm(roomy ? page.roomyWeekColumn : page.weekColumn);
  return {
    width,
    height,
    header,
    code: { x: rightOf(inner) - side, y: header.y, width: side, height: side },
    columnHeads,
    body,
    spare: strip(below(body), footer.y - below(body)),
    footer,
    rowHeight,
    firstRow,
    roomy,
    large,
    spacing: rowHeight < mm(page.tightRow) ? TIGHT_SPACING : SPACING,
    weekWidth,
    dayWidth: (inner.width - mm(page.bandColumn) - weekWidth) / 7,
  };
}

export const below = ({ y, height }: Rectangle): number => y + height;
export const rightOf = ({ x, width }: Rectangle): number => x + width;

/** The upper edge of a row. @param row 0-based, of the whole plan's weeks */
export const topOf = (grid: Grid, row: number): number =>
  grid.body.y + (row - grid.firstRow) * grid.rowHeight;

/** @param first 0-based, of the whole plan's weeks */
export const bandBox = (grid: Grid, first: number, weeks: number): Rectangle => ({
  x: grid.body.x,
  y: topOf(grid, first),
  width: mm(PAGE.bandColumn),
  height: weeks * grid.rowHeight,
});

/** @param row 0-based, of the whole plan's weeks */
export const weekBox = (grid: Grid, row: number): Rectangle => ({
  x: grid.body.x + mm(PAGE.bandColumn),
  y: topOf(grid, row),
  width: grid.weekWidth,
  height: grid.rowHeight,
});

/** @param row 0-based, of the whole plan's weeks @param day 0 to 6 */
export const dayBox = (grid: Grid, row: number, day: number): Rectangle => ({
  x: rightOf(grid.body) - (7 - day) * grid.dayWidth,
  y: topOf(grid, row),
  width: grid.dayWidth,
  height: grid.rowHeight,
});
