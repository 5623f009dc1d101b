import { DayCell, type MonthLine } from '../../../templates/month/DayCell.tsx';
import {
  INSET,
  LARGE_DAY_SIZES,
  MONTH_DAY_SIZES,
  type MonthDaySize,
  NUMBER,
  ROOMY_DAY_SIZES,
} from '../../../templates/month/measures.ts';
import { formatAmount } from '../../model/amount.ts';
import type { PlanSession } from '../../model/plan.ts';
import { DAY_NAMES } from '../../model/weekday.ts';
import { whereOn } from '../job.ts';
import type { Cell, Item } from '../layout/drawing.ts';
import { fitStamp, type Room } from '../layout/fit.ts';
import type { Part } from '../layout/part.ts';
import { place, stampOf } from '../layout/stamp.ts';
import { voiceOf } from '../marks/voice.ts';
import { mayFit } from './dayEstimate.ts';
import { dayNumber } from './dayNumber.ts';
import { dayBox, type MonthSheet } from './monthGrid.ts';
import type { MonthDay } from './monthPages.ts';

/** The cell of one day: its number, and what the plan asks for. */
export async function dayCell(sheet: MonthSheet, row: number, index: number): Promise<Part> {
  const day = sheet.page.rows[row]?.days[index];
  if (!day) throw new Error(`Row ${row} has no day ${index + 1}`);
  const cell: Cell = {
    name: nameOf(sheet, day, row),
    role: 'session',
    table: { row: row + 1 },
    ...dayBox(sheet.grid, row, index),
  };
  const number = await dayNumber(sheet, cell, day);
  const sessions = await sessionsOf(sheet, cell, day);
  return { cells: [cell], items: [...number, ...sessions] };
}

function nameOf({ page }: MonthSheet, { date, day }: MonthDay, row: number): string {
  const week = page.rows[row]?.week;
  return day && week ? `week ${week.number}, ${DAY_NAMES[day.weekday]}` : `${date}`;
}

async function sessionsOf(sheet: MonthSheet, cell: Cell, { date, day }: MonthDay): Promise<Item[]> {
  if (!day) return [];
  const { press, ink } = sheet;
  const lines = day.sessions.map((session) => lineOf(sheet, session));
  const top = INSET.top + (date === undefined ? 0 : NUMBER.size + NUMBER.below);
  const room = {
    width: cell.width - INSET.left - INSET.right,
    height: cell.height - top - INSET.bottom,
  };
  const stamp = await fitStamp({
    groups: promising(sheet, lines, room),
    room,
    where: whereOn(sheet, cell.name),
    words: lines.map(({ title, amount }) => `${title} ${amount}`.trim()).join(', '),
    make: (size) =>
      stampOf(press, `month day ${ink.name} ${JSON.stringify([size, lines])}`, room.width, () =>
        DayCell({ lines, width: room.width, size, ink }),
      ),
  });
  return place(stamp, { x: cell.x + INSET.left, y: cell.y + top }, cell.name, 'session');
}

/** The steps that may fit; the last one always, so that a day that fits none says so. */
function promising(sheet: MonthSheet, lines: MonthLine[], room: Room): MonthDaySize[][] {
  const all = stepsOf(sheet);
  return all.map((group, at) =>
    group.filter((size) => at === all.length - 1 || mayFit(sheet.press.book, lines, size, room)),
  );
}

function stepsOf({ large, grid }: MonthSheet): MonthDaySize[][] {
  if (large) return LARGE_DAY_SIZES;
  return grid.roomy ? ROOMY_DAY_SIZES : MONTH_DAY_SIZES;
}

const lineOf = ({ plan, language }: MonthSheet, session: PlanSession): MonthLine => ({
  title: session.title,
  amount: session.amount ? formatAmount(session.amount, plan.units, language) : '',
  detail: [session.detail, session.note].filter(Boolean).join(' · '),
  voice: voiceOf(session),
  event: session.event,
});
