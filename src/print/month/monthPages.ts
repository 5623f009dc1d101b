import { MONTH } from '../../../templates/month/measures.ts';
import { addDays, daysBetween } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/dayWords.ts';
import type { PlanDay, PlanWeek } from '../../model/plan.ts';
import type { Job } from '../job.ts';
import { endOf } from './ending.ts';

/** A day of a calendar page. */
export interface MonthDay {
  /** ISO date; none on a page without dates. */
  date?: string;
  /** What the plan asks for; none outside the plan, and on days of another month. */
  day?: PlanDay;
  /** False for a day of the month before or after. */
  inside: boolean;
}

/** Seven days, and the week of the plan that they belong to, if any. */
export interface MonthRow {
  week?: PlanWeek;
  days: MonthDay[];
}

/** One page: a month, or some weeks of it. */
export interface MonthPage {
  title: string;
  /** Which days of the month it holds, where it does not hold them all. */
  aside: string;
  rows: MonthRow[];
}

type Told = Pick<Job, 'plan' | 'start' | 'large' | 'language' | 'words'>;

/** Every page in order: one a calendar month, or so many weeks where there are no dates. */
export const monthPages = (job: Told): MonthPage[] =>
  job.start === undefined ? undatedPages(job) : datedPages(job, job.start);

function datedPages(job: Told, start: string): MonthPage[] {
  const { plan, language, large } = job;
  const end = addDays(start, plan.weeks.length * 7 - 1);
  return monthsBetween(start, end).flatMap((first) => {
    const title = dayInWords(first, language, 'month and year');
    const rows = rowsOf(job, start, first);
    const parts = large ? inParts(rows, MONTH.largeWeeks).filter(asks) : [rows];
    return parts.map((some) => ({
      title,
      aside: large ? daysOf(some, language) : '',
      rows: some,
    }));
  });
}

/** False for weeks outside the plan: a part of a month that asks for nothing has no page. */
const asks = (rows: readonly MonthRow[]): boolean =>
  rows.some(({ days }) => days.some(({ day }) => day));

/** The first days of all months from one date to another. */
function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let first = `${from.slice(0, 8)}01`; first <= to; first = nextMonth(first)) {
    months.push(first);
  }
  return months;
}

/** No month has more than 31 days, none fewer than 4. */
const nextMonth = (first: string): string => `${addDays(first, 31).slice(0, 8)}01`;

/** The weeks that a month reaches into, each from the weekday that the plan begins on. */
function rowsOf({ plan }: Told, start: string, first: string): MonthRow[] {
  const after = nextMonth(first);
  const rows: MonthRow[] = [];
  for (let at = Math.floor(daysBetween(start, first) / 7); addDays(start, 7 * at) < after; at++) {
    const week = plan.weeks[at];
    const days = [0, 1, 2, 3, 4, 5, 6].map((index): MonthDay => {
      const date = addDays(start, 7 * at + index);
      const inside = date >= first && date < after;
      const day = week?.days[index];
      return { date, inside, ...(inside && day && { day }) };
    });
    rows.push({ days, ...(week && { week }) });
  }
  return rows;
}

function daysOf(rows: readonly MonthRow[], language: string): string {
  const dates = rows.flatMap(({ days }) =>
    days.flatMap(({ date, inside }) => (inside && date !== undefined ? [date] : [])),
  );
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  const words = (date: string) => dayInWords(date, language, 'day and month');
  return first === last ? words(first) : `${words(first)} – ${words(last)}`;
}

function undatedPages({ plan, large, words }: Told): MonthPage[] {
  const rows = plan.weeks.map(
    (week): MonthRow => ({ week, days: week.days.map((day) => ({ day, inside: true })) }),
  );
  const toGo = (week: number) => plan.weeks.length - week + 1;
  return inParts(rows, large ? MONTH.largeWeeks : MONTH.weeks).map((some) => {
    const [first, last] = [some[0]?.week?.number ?? 1, some.at(-1)?.week?.number ?? 1];
    const title = endOf(plan)
      ? words.month.pageToGo(toGo(first), toGo(last))
      : words.month.page(first, last);
    return { title, aside: '', rows: some };
  });
}

/** Parts of nearly the same length, at most so long, the longer ones first. */
export function inParts<T>(all: readonly T[], most: number): T[][] {
  const count = Math.ceil(all.length / most);
  const short = Math.floor(all.length / count);
  const longer = all.length - short * count;
  return Array.from({ length: count }, (_, part) => {
    const from = part * short + Math.min(part, longer);
    return all.slice(from, from + short + (part < longer ? 1 : 0));
  });
}
