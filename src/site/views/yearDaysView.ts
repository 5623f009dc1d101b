import { formatAmount } from '../../model/amount.ts';
import type { PlanSession } from '../../model/plan.ts';
import { SHORT_DAY_NAMES } from '../../model/weekday.ts';
import type { Year, YearDay } from '../../model/year.ts';
import { monthWords } from '../dates.ts';
import { SIGN_WORDS, type Sign, signOf } from '../sign.ts';

/** A month of days. */
export interface MonthView {
  /** `May 2027`. */
  title: string;
  days: DayView[];
}

/** A day in a line. */
export interface DayView {
  /** `Sun`. */
  weekday: string;
  /** Of the month. */
  number: number;
  sign: Sign;
  /** What the sign says, for whoever does not see it; may be empty. */
  said: string;
  /** `Easy 8 km + Strength 30 min`. */
  words: string;
}

/** Every day of a year, month by month. */
export function yearMonths({ days, units }: Pick<Year, 'days' | 'units'>): MonthView[] {
  const months: MonthView[] = [];
  for (const day of days) {
    const title = monthWords(day.date);
    if (months.at(-1)?.title !== title) months.push({ title, days: [] });
    months.at(-1)?.days.push(dayView(day, units));
  }
  return months;
}

function dayView({ date, day }: YearDay, units: Year['units']): DayView {
  const sign = signOf({ ...day, event: day.sessions.some(({ event }) => event) });
  return {
    weekday: SHORT_DAY_NAMES[day.weekday],
    number: Number(date.slice(8)),
    sign,
    said: SIGN_WORDS[sign],
    words: day.sessions.map((session) => sessionWords(session, units)).join(' + '),
  };
}

const sessionWords = ({ title, amount }: PlanSession, units: Year['units']): string =>
  [title, ...(amount ? [formatAmount(amount, units)] : [])].join(' ');
