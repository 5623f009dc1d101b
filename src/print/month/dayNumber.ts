import { Label } from '../../../templates/fridge/Label.tsx';
import { INSET, NUMBER } from '../../../templates/month/measures.ts';
import type { Cell, Item } from '../layout/drawing.ts';
import { place, stampOf } from '../layout/stamp.ts';
import type { MonthSheet } from './monthGrid.ts';
import type { MonthDay } from './monthPages.ts';

/** Day of the month at the upper left; quiet outside the plan, quieter outside the month. */
export async function dayNumber(
  { press, ink, large }: MonthSheet,
  cell: Cell,
  { date, day, inside }: MonthDay,
): Promise<Item[]> {
  if (date === undefined) return [];
  const words = String(Number(date.slice(8)));
  const size = inside || large ? NUMBER.size : NUMBER.size * 0.78;
  const colour = day ? ink.ink : ink.soft;
  const weight = day ? 600 : 400;
  const key = `month number ${ink.name} ${words} ${size} ${weight}`;
  const stamp = await stampOf(press, key, 40, () => Label({ words, size, colour, weight }));
  const at = { x: cell.x + INSET.left, y: cell.y + INSET.top - size * 0.1 };
  return place(stamp, at, cell.name, 'session');
}
