import type { Finding } from '../../model/finding.ts';
import type { Runner } from '../../model/runner.ts';
import type { YearDay, YearRace, YearSeason, YearWeek } from '../../model/year.ts';
import type { WeekRole } from '../week/weekOrder.ts';

/** A year's races as the race rules see them: by day, before anything is planned round them. */
export interface RaceView {
  /** ISO date of day 0. */
  start: string;
  races: readonly YearRace[];
  runner: Runner;
}

/** A planned year as the season rules see it. */
export interface SeasonView {
  races: readonly YearRace[];
  seasons: readonly YearSeason[];
  weeks: readonly YearWeek[];
  /** What each week does to the load. */
  roles: readonly WeekRole[];
  days: readonly YearDay[];
}

/** Days in a year, for rules that look at twelve months. */
export const TWELVE_MONTHS = 365;

/** Each race with the one after it. */
export const racePairs = (races: readonly YearRace[]): [YearRace, YearRace][] =>
  races.flatMap((race, at) => {
    const next = races[at + 1];
    return next ? [[race, next] as [YearRace, YearRace]] : [];
  });

export const performances = (races: readonly YearRace[]): YearRace[] =>
  races.filter(({ role }) => role === 'performance');

/** `Spring marathon (2027-04-18)` */
export const raceName = ({ title, date }: YearRace): string => `${title} (${date})`;

/** A finding about races, told with their dates. */
export const aboutRaces = (
  rule: string,
  severity: Finding['severity'],
  races: readonly YearRace[],
  words: { message: string; remedy: string },
): Finding => ({ rule, severity, where: { dates: races.map(({ date }) => date) }, ...words });
