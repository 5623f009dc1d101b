const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `Jan` to `Dec`. */
export const MONTHS_SHORT: readonly string[] = MONTHS.map((month) => month.slice(0, 3));

/**
 * A day of the calendar in words.
 *
 * @param date ISO 8601.
 * @example
 * dateWords('2027-05-09') //=> '9 May'
 */
export const dateWords = (date: string): string => {
  const [, month, day] = date.split('-').map(Number);
  return `${day}\u00a0${MONTHS[(month ?? 1) - 1]}`;
};

/** The same with a short month: `9 May`, `15 Aug`. */
export const dateShort = (date: string): string =>
  `${Number(date.slice(8))}\u00a0${MONTHS_SHORT[Number(date.slice(5, 7)) - 1]}`;

/** The same with its year: `9 May 2027`. */
export const fullDate = (date: string): string => `${dateWords(date)} ${date.slice(0, 4)}`;

/** The month with its year: `May 2027`. */
export const monthWords = (date: string): string =>
  `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/**
 * Two days with what lies between; the year where it changes on the way.
 *
 * @example
 * dateSpan('2027-05-10', '2027-05-30') //=> '10 to 30 May'
 * dateSpan('2027-05-31', '2027-07-11') //=> '31 May to 11 July'
 */
export function dateSpan(first: string, last: string): string {
  if (first.slice(0, 4) !== last.slice(0, 4)) return `${fullDate(first)} to ${fullDate(last)}`;
  if (first === last) return dateWords(first);
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${sameMonth ? Number(first.slice(8)) : dateWords(first)} to ${dateWords(last)}`;
}

const ISO = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A sentence of the engine with its dates in words. */
export const datesInWords = (sentence: string): string => sentence.replace(ISO, dateWords);
