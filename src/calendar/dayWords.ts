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
