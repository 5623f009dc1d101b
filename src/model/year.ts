import type { Finding, Reason } from './finding.ts';
import type { Goal } from './goal.ts';
import type { Season } from './phaseKind.ts';
import type { Change, Measure, PlanDay, PlanWeek } from './plan.ts';
import type { RaceDistance, RaceRole } from './race.ts';
import type { Runner } from './runner.ts';
import type { Units } from './units.ts';
import type { Weekday } from './weekday.ts';
import type { YearRaceDefinition } from './yearDefinition.ts';

/** The one thing a season is for. */
export type SeasonPurpose =
  | 'recover'
  | 'rebuild'
  | 'develop'
  | 'build'
  | 'sharpen'
  | 'peak'
  | 'maintain';

/** A race of the year, with what the calendar makes of it. */
export interface YearRace {
  /** ISO date. */
  date: string;
  /** Days from the year's first, 0 for the first itself. */
  day: number;
  distance: RaceDistance;
  role: RaceRole;
  title: string;
  label?: YearRaceDefinition['label'];
  /** Minutes it aims at; none for an experience race. */
  time?: number;
  km: number;
  /** Days off running afterwards, and days until full training. */
  daysOff: number;
  daysToFull: number;
}

/** A stretch of the year with one purpose. Seasons follow each other without gap or overlap. */
export interface YearSeason {
  purpose: SeasonPurpose;
  /** The code of mark and colour. */
  season: Season;
  /** What a picture calls it: `Base`, `Speed Play`, `Peak`. */
  title: string;
  /** What it is for, in a sentence or two for readers. */
  why: string;
  /** What it builds: speed, strength, volume; may be empty. */
  focus: string[];
  /** What it gives back. */
  restores: string[];
  /** First and last day, ISO dates, inclusive. */
  first: string;
  last: string;
  /** How many days. */
  days: number;
  /** The plan of the catalogue that fills it, and which of that plan's weeks; none where the engine made it. */
  plan?: { id: string; title: string; level: string; firstWeek: number; lastWeek: number };
  /** Why it stands here. */
  reasons: Reason[];
}

/** A week of the year without its days: what a chart draws. */
export interface YearWeek extends Omit<PlanWeek, 'days' | 'phase'> {
  /** ISO date of its first day; the year's first and last week may reach beyond the year. */
  first: string;
  /** Index of the season most of its days belong to. */
  season: number;
  /** Hard and long days in it. */
  stressful: number;
}

/** One day of the year. */
export interface YearDay {
  /** ISO date. */
  date: string;
  /** Index into `weeks`. */
  week: number;
  /** Index into `seasons`. */
  season: number;
  day: PlanDay;
}

/** A whole year, every day of it. Same definition and catalogue, same year. */
export interface Year {
  id: string;
  title: string;
  lead: string;
  author: string;
  /** ISO dates, inclusive. */
  start: string;
  end: string;
  weekStart: Weekday;
  units: Units;
  measure: Measure;
  runner: Runner;
  goals: Goal[];
  races: YearRace[];
  seasons: YearSeason[];
  weeks: YearWeek[];
  days: YearDay[];
  /** What was made to fit this runner, and why. */
  changes: Change[];
  /** No error that the author did not allow. */
  findings: Finding[];
  /** Ids of the rules the year was checked against. */
  rules: string[];
}
