import { addDays, datesFrom, weekdayIndex } from '../calendar/day.ts';
import { dateOf, dayNumber } from '../calendar/dayNumber.ts';
import { PlanError } from '../errors.ts';
import type { Choices } from '../model/choices.ts';
import type { Plan } from '../model/plan.ts';
import { DAY_NAMES, WEEKDAYS, type Weekday } from '../model/weekday.ts';

/** When a plan takes place: from its first day, or up to its race. ISO dates. */
export type When = { start: string } | { race: string };

/** Weekday of an ISO date. */
const weekdayOf = (date: string): Weekday => WEEKDAYS[weekdayIndex(date)] ?? 'mon';

/**
 * Choices for a plan that stands on dates: a start decides the first day of its weeks, a race the day
 * its race stands on.
 *
 * @throws PlanError when a start is not the first day of the weeks that were chosen
 */
export function onDates(choices: Choices, when: When): Choices {
  if ('race' in when) return { ...choices, raceDay: weekdayOf(when.race) };
  const first = weekdayOf(when.start);
  if (choices.weekStart !== undefined && choices.weekStart !== first) {
    throw new PlanError([
      {
        what: `${when.start} is a ${DAY_NAMES[first]}, and weeks start on ${DAY_NAMES[choices.weekStart]}`,
        where: { path: 'choices.start' },
        expected: 'a start on the first day of a week',
        remedy: `Start on a ${DAY_NAMES[choices.weekStart]}, or leave the start of weeks out.`,
      },
    ]);
  }
  return { ...choices, weekStart: first };
}

/**
 * Date of the first day of a plan, built with the choices of `onDates`.
 *
 * @example
 * firstDayOf(breakthrough, { race: '2027-05-29' }) //=> '2027-03-08'
 */
export function firstDayOf(plan: Pick<Plan, 'weeks'>, when: When): string {
  if ('start' in when) return when.start;
  const days = plan.weeks.flatMap((week) => week.days);
  const race = days.findLastIndex(({ sessions }) => sessions.some(({ event }) => event));
  return addDays(when.race, -race);
}

/**
 * Every date of a plan, a list for each week.
 *
 * @param first ISO date of its first day
 */
export const datesOf = ({ weeks }: Pick<Plan, 'weeks'>, first: string): string[][] =>
  weeks.map(({ days }, at) => datesFrom(addDays(first, at * 7), days.length));

/** True for a day that the calendar has, written as `2027-05-30`. */
export function isDate(text: string): boolean {
  try {
    return dateOf(dayNumber(text)) === text;
  } catch {
    return false;
  }
}
