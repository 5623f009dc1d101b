import type { Cell, DrawList } from '../layout/drawing.ts';
import type { Attributes } from './element.ts';
import { rounded } from './number.ts';

/** In a table, weeks and days head what stands beside or under them. */
export const isHead = ({ role }: Cell): boolean => role === 'week' || role === 'day';

/** What holds the words of a cell; in a table, plain words stand in the table's cell itself. */
export function tagOf({ role, level = 1, table }: Cell): string | undefined {
  if (role === 'heading') return `H${level}`;
  if (role === 'figure') return 'Figure';
  return table ? undefined : 'P';
}

/** How far a cell of a table reaches, and what it heads. */
export function tableAttributes(cell: Cell): Attributes {
  const { row = 0, rowSpan, columnSpan } = cell.table ?? {};
  return {
    ...(rowSpan ? { RowSpan: rowSpan } : {}),
    ...(columnSpan ? { ColSpan: columnSpan } : {}),
    ...(isHead(cell) ? { Scope: row === 0 ? 'Column' : 'Row' } : {}),
  };
}

/** Where a figure stands, from the lower left corner of its page. */
export const figureAttributes = ({ x, y, width, height }: Cell, page: DrawList): Attributes => ({
  Placement: 'Block',
  BBox: [x, page.height - y - height, x + width, page.height - y].map(rounded),
});
