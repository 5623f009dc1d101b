import { addDays, weekdayIndex } from '../../calendar/day.ts';

/** Today as an ISO date, where the visitor is. */
const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format();

/** The next Monday, or today where it is one: a good day to begin a year on. */
export function nextMonday(from = today()): string {
  return addDays(from, (7 - weekdayIndex(from)) % 7);
}
