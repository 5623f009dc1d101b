import { Temporal } from 'temporal-polyfill';

/** Day 0, a Saturday. */
const EPOCH = Temporal.PlainDate.from('2000-01-01');

/**
 * Dates and their numbers, each worked out once: a year asks for the same few hundred thousands of
 * times. Emptied before it grows beyond some decades.
 */
const numbers = new Map<string, number>();
const dates = new Map<number, string>();
const MOST = 20_000;

/** Days from the first of January 2000 to an ISO date. @throws RangeError when it is none. */
export function dayNumber(date: string): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const number = EPOCH.until(Temporal.PlainDate.from(date)).days;
  if (numbers.size >= MOST) numbers.clear();
  numbers.set(date, number);
  return number;
}

/** The ISO date of a day's number. */
export function dateOf(number: number): string {
  const known = dates.get(number);
  if (known !== undefined) return known;
  const date = EPOCH.add({ days: number }).toString();
  if (dates.size >= MOST) dates.clear();
  dates.set(number, date);
  return date;
}
