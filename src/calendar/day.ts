import { getISO } from 'temporal-polyfill/fns/Calendar';
import { fromString, addYears as later, toString as textOf } from 'temporal-polyfill/fns/PlainDate';
import { dateOf, dayNumber } from './dayNumber.ts';

/** Days from one ISO date to another, negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/**
 * The ISO date so many days later.
 *
 * @example
 * addDays('2027-02-28', 1) //=> '2027-03-01'
 */
export const addDays = (date: string, days: number): string => dateOf(dayNumber(date) + days);

/** The same day so many years later; 29 February becomes the 28th. */
export const addYears = (date: string, years: number): string =>
  textOf(later(fromString(date, getISO), years));

/** Day of the week, 0 for Monday to 6 for Sunday. */
export const weekdayIndex = (date: string): number => (((dayNumber(date) + 5) % 7) + 7) % 7;

/** Consecutive ISO dates from the first on. */
export function datesFrom(first: string, count: number): string[] {
  const number = dayNumber(first);
  return Array.from({ length: count }, (_, day) => dateOf(number + day));
}
