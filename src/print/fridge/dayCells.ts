import type { DayLine } from '../../../templates/fridge/DayCell.tsx';
import { formatAmount } from '../../model/amount.ts';
import type { PlanDay, PlanSession, PlanWeek } from '../../model/plan.ts';
import { DAY_NAMES } from '../../model/weekday.ts';
import { whereOn } from '../job.ts';
import type { Cell } from '../layout/drawing.ts';
import type { Part } from '../layout/part.ts';
import { place } from '../layout/stamp.ts';
import { voiceOf } from '../marks/voice.ts';
import { dayStamp } from './dayWords.ts';
import type { FridgeSheet } from './fridgeSheet.ts';
import { dayBox } from './grid.ts';

/** The cell of one day: each session with its box, amount and detail. */
export async function dayCell(sheet: FridgeSheet, week: PlanWeek, index: number): Promise<Part> {
  const day = week.days[index];
  if (!day) throw new Error(`Week ${week.number} has no day ${index + 1}`);
  const cell = cellOf(sheet, week, day, index);
  const { left, right, top, bottom } = sheet.grid.spacing.day;
  const room = { width: cell.width - left - right, height: cell.height - top - bottom };
  const stamp = await dayStamp(sheet, linesOf(day, sheet), room, whereOn(sheet, cell.name));
  const at = { x: cell.x + left, y: cell.y + top };
  return { cells: [cell], items: place(stamp, at, cell.name, 'session', sheet.ink) };
}

const cellOf = ({ grid }: FridgeSheet, week: PlanWeek, day: PlanDay, index: number): Cell => ({
  name: `week ${week.number}, ${DAY_NAMES[day.weekday]}`,
  role: 'session',
  table: { row: week.number },
  ...dayBox(grid, week.number - 1, index),
});

/**
 * A day of two sessions keeps the detail of its runs: what strength or mobility asks for stands on
 * the plan's page.
 */
const linesOf = ({ sessions }: PlanDay, { plan, language }: FridgeSheet): DayLine[] =>
  sessions.map((session) => ({
    title: session.title,
    amount: session.amount ? formatAmount(session.amount, plan.units, language) : '',
    detail: sessions.length === 1 || session.runs ? detailOf(session) : (session.note ?? ''),
    voice: voiceOf(session),
  }));

const detailOf = ({ detail, note }: PlanSession): string =>
  keepTogether([detail, note].filter(Boolean).join(' · '));

/** No line may end between a number and what it counts, nor after an `@`. */
const keepTogether = (words: string): string =>
  words.replace(/(\d|×) (?=\d|×|(?:min|s|m|km|mi)\b)|(@) /g, '$1$2\u00a0');
