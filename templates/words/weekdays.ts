import { weekdayInWords } from '../../src/calendar/dayWords.ts';
import { WEEKDAYS, type Weekday } from '../../src/model/weekday.ts';

/**
 * The days of a week as the heads of columns, short and with a capital.
 *
 * @param locale BCP 47
 * @example
 * weekdaysIn('es').sat //=> 'Sáb'
 */
export function weekdaysIn(locale: string): Record<Weekday, string> {
  const names = WEEKDAYS.map((day, at) => [
    day,
    capital(weekdayInWords(at, locale, 'short'), locale),
  ]);
  return Object.fromEntries(names);
}

const capital = (words: string, locale: string): string =>
  words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1);
