import { addDays, weekdayIndex } from '../../calendar/day.ts';
import { RACE_KM, RACE_NAMES } from '../../model/race.ts';
import { WEEKDAYS, type Weekday } from '../../model/weekday.ts';
import { easierDays } from '../balance/preparation.ts';
import { allowedAfter, type Recovery } from '../plan/allowances.ts';
import type { RaceDay } from '../plan/build.ts';
import type { Allows } from '../week/weekOrder.ts';
import type { PlacedRace, RaceCalendar } from './raceCalendar.ts';

/**
 * A year as whole weeks. Grid days count from the first day of its first week, which may lie before
 * the year's start.
 */
export interface YearGrid {
  /** ISO date of grid day 0. */
  first: string;
  weeks: number;
  /** Days of the first week that lie before the year. */
  offset: number;
  /** How many days the year has. */
  days: number;
  races: readonly PlacedRace[];
  recoveries: readonly Recovery[];
  /** What each grid day may hold. */
  allows(day: number): Allows;
  /** Races by grid day. */
  raceDays: ReadonlyMap<number, RaceDay>;
}

/** The weeks of a year from the day its weeks start on. */
export function yearGrid({ start, days, races }: RaceCalendar, weekStart: Weekday): YearGrid {
  const offset = (weekdayIndex(start) - WEEKDAYS.indexOf(weekStart) + 7) % 7;
  const recoveries = races.map(
    ({ day, distance, daysOff, daysToFull }): Recovery => ({
      day: day + offset,
      race: `the ${RACE_NAMES[distance]}`,
      daysOff,
      daysToFull,
    }),
  );
  const allowed = Array.from({ length: Math.ceil((days + offset) / 7) * 7 }, (_, day): Allows => {
    if (day < offset || day >= offset + days) return 'nothing';
    const after = allowedAfter(recoveries, day);
    return after === 'noRun' || !isEve(races, day - offset) ? after : 'easy';
  });
  return {
    first: addDays(start, -offset),
    weeks: allowed.length / 7,
    offset,
    days,
    races,
    recoveries,
    allows: (day) => allowed[day] ?? 'nothing',
    raceDays: new Map(races.map((race) => [race.day + offset, raceDay(race)])),
  };
}

/** Whether a day is one of the easier days before a race. */
const isEve = (races: readonly PlacedRace[], day: number): boolean =>
  races.some((race) => day < race.day && race.day - day <= easierDays(race));

const raceDay = ({ distance, role, title }: PlacedRace): RaceDay => ({
  session: `${role === 'performance' ? 'race' : 'fun'}-${distance}`,
  title,
});

/** Races that get a season of recovery: those run to perform, and marathons for joy. */
export const isAnchor = ({ role, km }: PlacedRace): boolean =>
  role === 'performance' || km >= RACE_KM.marathon;

/** The week of the grid that a race stands in. */
export const weekOfRace = ({ offset }: YearGrid, { day }: PlacedRace): number =>
  Math.floor((day + offset) / 7);
