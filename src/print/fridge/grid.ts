import { PAGE, SPACING, type Spacing, TIGHT_SPACING } from '../../../templates/fridge/measures.ts';
import type { PaperName } from '../../model/sheet.ts';
import type { Rectangle } from '../layout/drawing.ts';
import { landscape, mm } from '../paper/paper.ts';

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
  /** Rows tall enough for the larger type. */
  roomy: boolean;
  spacing: Spacing;
  weekWidth: number;
  dayWidth: number;
}

/**
 * Divides a landscape page: header, column heads, one row a week, footer. Rows share the height
 * equally up to 22 mm; what is left then is spare.
 */
export function fridgeGrid(paper: PaperName, weeks: number): Grid {
  const { width, height } = landscape(paper);
  const x = mm(PAGE.margin);
  const inner = width - 2 * x;
  const strip = (y: number, tall: number): Rectangle => ({ x, y, width: inner, height: tall });
  const header = strip(mm(PAGE.margin), mm(PAGE.header));
  const columnHeads = strip(below(header), mm(PAGE.columnHeads));
  const footer = strip(height - mm(PAGE.margin) - mm(PAGE.footer), mm(PAGE.footer));
  const free = footer.y - below(columnHeads);
  const rowHeight = Math.min(free / weeks, mm(PAGE.tallestRow));
  const body = strip(below(columnHeads), rowHeight * weeks);
  const side = mm(PAGE.code);
  const roomy = rowHeight >= mm(PAGE.roomyRow);
  const weekWidth = mm(roomy ? PAGE.roomyWeekColumn : PAGE.weekColumn);
  return {
    width,
    height,
    header,
    code: { x: x + inner - side, y: header.y, width: side, height: side },
    columnHeads,
    body,
    spare: strip(below(body), footer.y - below(body)),
    footer,
    rowHeight,
    roomy,
    spacing: rowHeight < mm(PAGE.tightRow) ? TIGHT_SPACING : SPACING,
    weekWidth,
    dayWidth: (inner - mm(PAGE.bandColumn) - weekWidth) / 7,
  };
}

export const below = ({ y, height }: Rectangle): number => y + height;
export const rightOf = ({ x, width }: Rectangle): number => x + width;

/** @param first 0-based */
export const bandBox = (grid: Grid, first: number, weeks: number): Rectangle => ({
  x: grid.body.x,
  y: grid.body.y + first * grid.rowHeight,
  width: mm(PAGE.bandColumn),
  height: weeks * grid.rowHeight,
});

/** @param row 0-based */
export const weekBox = (grid: Grid, row: number): Rectangle => ({
  x: grid.body.x + mm(PAGE.bandColumn),
  y: grid.body.y + row * grid.rowHeight,
  width: grid.weekWidth,
  height: grid.rowHeight,
});

/** @param row 0-based @param day 0 to 6 */
export const dayBox = (grid: Grid, row: number, day: number): Rectangle => ({
  x: rightOf(grid.body) - (7 - day) * grid.dayWidth,
  y: grid.body.y + row * grid.rowHeight,
  width: grid.dayWidth,
  height: grid.rowHeight,
});
