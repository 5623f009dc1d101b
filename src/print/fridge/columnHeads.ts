import { TICK } from '../../../templates/fridge/measures.ts';
import { PLATE } from '../../../templates/ink.ts';
import type { Cell, Rectangle } from '../layout/drawing.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { pour } from '../layout/pour.ts';
import { place } from '../layout/stamp.ts';
import { labelForm } from '../marks/label.ts';
import type { FridgeSheet } from './fridgeSheet.ts';
import { bandBox, dayBox, weekBox } from './grid.ts';

const SIZE = 11;
const LARGE_SIZE = 14;

/** `Week` and the weekdays, in the order of the plan's weeks, over the words of their columns. */
export async function columnHeads(sheet: FridgeSheet): Promise<Part> {
  const { grid, words, plan } = sheet;
  const afterTick = grid.spacing.day.left + TICK.side + TICK.gap;
  const week = { ...weekBox(grid, 0), x: grid.body.x };
  const width = weekBox(grid, 0).width + bandBox(grid, 0, 1).width;
  const first = head(
    sheet,
    words.week,
    { ...week, width },
    bandBox(grid, 0, 1).width + grid.spacing.week.left,
    2,
  );
  const days = (plan.weeks[0]?.days ?? []).map((day, index) =>
    head(sheet, words.weekdays[day.weekday], dayBox(grid, 0, index), afterTick),
  );
  return joinParts(await Promise.all([first, ...days]));
}

async function head(
  { press, ink, grid, large }: FridgeSheet,
  words: string,
  column: Rectangle,
  indent: number,
  columnSpan?: number,
): Promise<Part> {
  const { y, height } = grid.columnHeads;
  const form = await labelForm(press, large ? LARGE_SIZE : SIZE, PLATE.ink);
  const stamp = pour(form, { words }, column.width - indent);
  const cell: Cell = {
    name: `head ${words}`,
    role: 'day',
    table: { row: 0, ...(columnSpan ? { columnSpan } : {}) },
    x: column.x,
    y,
    width: column.width,
    height,
  };
  const at = { x: column.x + indent, y: y + height - stamp.height - 1.6 };
  return { cells: [cell], items: place(stamp, at, cell.name, 'day', ink) };
}
