/** Days of the week in ISO order. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** The name a sentence uses. */
export const DAY_NAMES: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** The name a column head uses. */
export const SHORT_DAY_NAMES: Record<Weekday, string> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
};

/**
 * The seven days in the order a runner's week has them.
 *
 * @example
 * weekFrom('sun') //=> ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
 */
export function weekFrom(start: Weekday): Weekday[] {
  const at = WEEKDAYS.indexOf(start);
  return [...WEEKDAYS.slice(at), ...WEEKDAYS.slice(0, at)];
}
