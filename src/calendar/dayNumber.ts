import { getISO } from 'temporal-polyfill/fns/Calendar';
// Functions, not the class: a browser then gets a third of the library.
import { addDays, diffDays, fromString, toString as textOf } from 'temporal-polyfill/fns/PlainDate';

const plainDate = (date: string) => fromString(date, getISO);

/** Day 0, a Saturday. */
const EPOCH = plainDate('2000-01-01');

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
  const number = diffDays(EPOCH, plainDate(date));
  if (numbers.size >= MOST) numbers.clear();
  numbers.set(date, number);
  return number;
}

/** The ISO date of a day's number. */
export function dateOf(number: number): string {
  const known = dates.get(number);
  if (known !== undefined) return known;
  const date = textOf(addDays(EPOCH, number));
  if (dates.size >= MOST) dates.clear();
  dates.set(number, date);
  return date;
}
