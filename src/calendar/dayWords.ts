import { Temporal } from 'temporal-polyfill';

/** How a date may be written. */
export type DayStyle = 'month' | 'month and year' | 'day and month' | 'in full';

const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  month: { month: 'long' },
  'month and year': { month: 'long', year: 'numeric' },
  'day and month': { day: 'numeric', month: 'short' },
  'in full': { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

/**
 * An ISO date in words.
 *
 * @param locale BCP 47, such as `de`
 * @example
 * dayInWords('2027-03-01', 'de', 'month and year') //=> 'März 2027'
 */
export const dayInWords = (date: string, locale: string, style: DayStyle): string =>
  Temporal.PlainDate.from(date).toLocaleString(locale, { ...STYLES[style], calendar: 'gregory' });

/** A Monday, to count the days of a week from. */
const MONDAY = Temporal.PlainDate.from('2024-01-01');

/**
 * A day of the week in words, as a sentence of that language has it.
 *
 * @param weekday 0 for Monday to 6 for Sunday
 * @param locale BCP 47, such as `de`
 * @example
 * weekdayInWords(1, 'es', 'short') //=> 'mar'
 */
export const weekdayInWords = (weekday: number, locale: string, length: 'short' | 'long'): string =>
  MONDAY.add({ days: weekday }).toLocaleString(locale, { weekday: length });
