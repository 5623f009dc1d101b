import { Temporal } from 'temporal-polyfill';

/** Days from one ISO date to another, negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/**
 * The ISO date so many days later.
 *
 * @example
 * addDays('2027-02-28', 1) //=> '2027-03-01'
 */
export const addDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** The same day so many years later; 29 February becomes the 28th. */
export const addYears = (date: string, years: number): string =>
  Temporal.PlainDate.from(date).add({ years }).toString();

/** Day of the week, 0 for Monday to 6 for Sunday. */
export const weekdayIndex = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek - 1;

/** Consecutive ISO dates from the first on. */
export function datesFrom(first: string, count: number): string[] {
  let date = Temporal.PlainDate.from(first);
  return Array.from({ length: count }, () => {
    const day = date.toString();
    date = date.add({ days: 1 });
    return day;
  });
}
