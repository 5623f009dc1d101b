import { addDays, weekdayIndex } from '../../calendar/day.ts';

/** Today as an ISO date, where the visitor is. A formatter of `Intl` would take 50 ms of a phone. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The next Monday, or today where it is one: a good day to begin a year on. */
export function nextMonday(from = today()): string {
  return addDays(from, (7 - weekdayIndex(from)) % 7);
}
