import type { Cell } from '../layout/drawing.ts';
import type { Obstacle } from './obstacle.ts';
import { partsOf, rowsOf } from './tables.ts';
import { isHead } from './tags.ts';

/** Clauses 7.2 and 7.5: tables are rectangles, and something heads their cells. */
export const aboutTables = (cells: Cell[]): Obstacle[] =>
  partsOf(cells)
    .filter((part) => Array.isArray(part))
    .flatMap((table) => [...aboutRows(rowsOf(table)), ...aboutHeads(table)]);

function aboutRows(rows: Cell[][]): Obstacle[] {
  const lengths = lengthsOf(rows);
  const [first = 0] = lengths;
  return lengths.flatMap((length, index): Obstacle[] => {
    const message = `The table's row is ${length} columns long, its first one ${first}.`;
    const row = rows[index];
    if (!row) return [at(rows.at(-1) ?? [], 'A cell of the table reaches below its last row.')];
    return length === first ? [] : [at(row, message)];
  });
}

/** Columns of each row, with those that cells of earlier rows reach into it. */
function lengthsOf(rows: Cell[][]): number[] {
  const lengths = rows.map(() => 0);
  rows.forEach((row, top) => {
    for (const { table } of row) {
      const bottom = top + (table?.rowSpan ?? 1);
      for (let index = top; index < bottom; index++) {
        lengths[index] = (lengths[index] ?? 0) + (table?.columnSpan ?? 1);
      }
    }
  });
  return lengths;
}

const aboutHeads = (table: Cell[]): Obstacle[] =>
  table.some(isHead) ? [] : [at(table, 'Nothing heads the cells of the table.')];

const at = ([first]: Cell[], message: string): Obstacle => ({
  ...(first ? { cell: first.name } : {}),
  message,
});
