import { daysBetween } from '../calendar/day.ts';
import type { Contradiction } from '../model/contradiction.ts';
import type { RaceRole } from '../model/race.ts';
import type { YearDefinition } from '../model/yearDefinition.ts';

/** Longest year, in days: two peaks and all that leads to them fit into two calendar years. */
const MOST_DAYS = 731;

/** Years that contradict themselves: an end before the start, races outside, two on one day. */
export function checkYear({ start, end, races }: YearDefinition): Contradiction[] {
  return [
    ...checkEnd(start, end),
    ...races.flatMap((race, index) => {
      const path = ['races', index, 'date'];
      if (races.slice(0, index).some(({ date }) => date === race.date)) {
        return [
          {
            path,
            what: `there is another race on ${race.date}`,
            expected: 'one race a day',
            remedy: 'Move one of them, or leave it out.',
          },
        ];
      }
      return outside(race.date, start, end) ? [outsideYear(race.date, start, end, path)] : [];
    }),
    ...races.flatMap(({ role, time, label }, index) =>
      mismatches(role, time, label).map((found) => ({
        ...found,
        path: ['races', index, ...found.path],
      })),
    ),
  ];
}

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
      what: days < 28 ? `${end} is less than four weeks after ${start}` : `${days} days`,
      expected: `four weeks to two years from ${start}`,
      remedy: 'Move the end, or leave it out for a year from the start.',
    },
  ];
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
