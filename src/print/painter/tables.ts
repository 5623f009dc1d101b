import type { Cell } from '../layout/drawing.ts';

/** Cells on their own, and neighbours that make a table together; a cell of no table ends one. */
export function partsOf(cells: Cell[]): (Cell | Cell[])[] {
  const parts: (Cell | Cell[])[] = [];
  for (const cell of cells) {
    const last = parts.at(-1);
    if (!cell.table) parts.push(cell);
    else if (Array.isArray(last)) last.push(cell);
    else parts.push([cell]);
  }
  return parts;
}

/** The cells of a table, row by row from the top, each row in reading order. */
export const rowsOf = (table: Cell[]): Cell[][] =>
  [...Map.groupBy(table, (cell) => cell.table?.row ?? 0)]
    .sort(([one], [other]) => one - other)
    .map(([, row]) => row);
