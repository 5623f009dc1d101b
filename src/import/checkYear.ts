import { daysBetween } from '../calendar/day.ts';
import type { Contradiction } from '../model/contradiction.ts';
import type { RaceRole } from '../model/race.ts';
import type { YearDefinition } from '../model/yearDefinition.ts';
import { checkGoals, checkRunner } from './checkRunner.ts';

/** Longest year, in days: two peaks and all that leads to them fit into two calendar years. */
const MOST_DAYS = 731;

/**
 * Years that contradict themselves: an end before the start, races outside, two on one day, a time on
 * a race for joy, a runner or a goal that cannot be.
 */
export function checkYear({ start, end, races, runner, goals }: YearDefinition): Contradiction[] {
  const wrongEnd = checkEnd(start, end);
  const last = wrongEnd.length > 0 ? undefined : end;
  return [
    ...wrongEnd,
    ...checkRunner(runner),
    ...checkGoals(goals),
    ...races.flatMap(({ date }, index) => {
      const path = ['races', index, 'date'];
      if (races.slice(0, index).some((other) => other.date === date)) return [onOneDay(date, path)];
      return outside(date, start, last) ? [outsideYear(date, start, last, path)] : [];
    }),
    ...races.flatMap(({ role, time, label }, index) =>
      mismatches(role, time, label).map((found) => ({
        ...found,
        path: ['races', index, ...found.path],
      })),
    ),
  ];
}

const onOneDay = (date: string, path: (string | number)[]): Contradiction => ({
  path,
  what: `there is another race on ${date}`,
  expected: 'one race a day',
  remedy: 'Move one of them, or leave it out.',
});

/** What an experience race does not have, and a performance race neither. */
function mismatches(
  role: RaceRole,
  time: number | undefined,
  label: string | undefined,
): Contradiction[] {
  if (role === 'experience' && time !== undefined) {
    return [
      {
        path: ['time'],
        what: 'an experience race has a time to run',
        expected: 'no time: it is run for joy',
        remedy: 'Leave the time out, or make it a performance race.',
      },
    ];
  }
  if (role === 'experience' || label === undefined) return [];
  return [
    {
      path: ['label'],
      what: `"${label}" on a performance race`,
      expected: 'a label on experience races only',
      remedy: 'Leave the label out, or make it an experience race.',
    },
  ];
}

function checkEnd(start: string, end: string | undefined): Contradiction[] {
  if (end === undefined) return [];
  const days = daysBetween(start, end) + 1;
  if (days >= 28 && days <= MOST_DAYS) return [];
  return [
    {
      path: ['end'],
      what: wrongLength(days, start, end),
      expected: `four weeks to two years from ${start}`,
      remedy: 'Move the end, or leave it out for a year from the start.',
    },
  ];
}

function wrongLength(days: number, start: string, end: string): string {
  if (days < 1) return `${end} is before the start, ${start}`;
  return days < 28 ? `${end} is less than four weeks after ${start}` : `the year has ${days} days`;
}

const outside = (date: string, start: string, end: string | undefined): boolean =>
  daysBetween(start, date) < 0 ||
  daysBetween(start, date) >= MOST_DAYS ||
  (end !== undefined && date > end);

const outsideYear = (
  date: string,
  start: string,
  end: string | undefined,
  path: (string | number)[],
): Contradiction => ({
  path,
  what: `${date} is outside the year`,
  expected: `a day from ${start} to ${end ?? 'two years later'}`,
  remedy: 'Move the race, the start or the end.',
});
