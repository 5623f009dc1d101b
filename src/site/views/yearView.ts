import type { PlanDefinition } from '../../model/definition.ts';
import { trainingOf } from '../../model/plan.ts';
import type { Year } from '../../model/year.ts';
import { addresses } from '../addresses.ts';
import { fullDate } from '../dates.ts';
import { counted, countedWord } from '../words.ts';
import type { Fact } from './planView.ts';
import { type MonthView, yearMonths } from './yearDaysView.ts';
import { type YearChecks, yearChecks } from './yearFindings.ts';
import { type GoalGroup, goalGroups } from './yearGoals.ts';
import { type RaceView, raceViews } from './yearRaces.ts';
import { type Circumstance, circumstances, type Fit, fits } from './yearRunner.ts';
import { type Chapter, chaptersOf } from './yearSeasons.ts';
import { type WeekRow, weekRows } from './yearTable.ts';

/** A whole year, ready to read. */
export interface YearView {
  id: string;
  address: string;
  title: string;
  lead: string;
  author: string;
  /** `4 January 2027 to 2 January 2028`. */
  when: string;
  facts: Fact[];
  /** The same in a line, without what there is none of. */
  brief: string;
  chapters: Chapter[];
  races: RaceView[];
  goals: GoalGroup[];
  runner: Circumstance[];
  fits: Fit[];
  weeks: WeekRow[];
  /** What its running is counted in: `km`, `mi` or `min`. */
  unit: string;
  months: MonthView[];
  checks: YearChecks;
  /** The year itself, for its picture. */
  year: Year;
}

/**
 * A year as its page shows it.
 *
 * @param plans the catalogue it was filled from, for the names of levels.
 */
export function yearView(year: Year, plans: readonly PlanDefinition[]): YearView {
  const { id, title, lead, author, start, end, measure, units } = year;
  const facts = factsOf(year);
  return {
    id,
    address: addresses.year(id),
    title,
    lead,
    author,
    when: `${fullDate(start)} to ${fullDate(end)}`,
    facts,
    brief: facts
      .filter(({ value }) => value !== '0')
      .map(({ value, of }) => `${value}\u00a0${of}`)
      .join(', '),
    chapters: chaptersOf(year, plans),
    races: raceViews(year),
    goals: goalGroups(year),
    runner: circumstances(year),
    fits: fits(year),
    weeks: weekRows(year),
    unit: measure === 'time' ? 'min' : units,
    months: yearMonths(year),
    checks: yearChecks(year),
    year,
  };
}

/** Whole weeks in seasons of recovery. */
export const recoveryWeeks = ({ seasons }: Year): number =>
  Math.round(
    seasons
      .filter(({ purpose }) => purpose === 'recover')
      .reduce((days, season) => days + season.days, 0) / 7,
  );

/** Races of a role. */
export const racesRun = ({ races }: Year, asked: 'performance' | 'experience'): number =>
  races.filter(({ role }) => role === asked).length;

const downWeeks = ({ weeks }: Year): number => weeks.filter(({ down }) => down).length;

const fact = (value: number, one: string, many: string): Fact => ({
  value: String(value),
  of: value === 1 ? one : many,
});

const factsOf = (year: Year): Fact[] => [
  fact(racesRun(year, 'performance'), 'peak', 'peaks'),
  fact(racesRun(year, 'experience'), 'race for joy', 'races for joy'),
  fact(recoveryWeeks(year), 'week to recover', 'weeks to recover'),
  fact(downWeeks(year), 'down week', 'down weeks'),
];

/** What the picture of a year shows, in sentences. */
export function yearInWords(year: Year): string {
  const { weeks, seasons } = year;
  const most = weeks.reduce((best, week) => (trainingOf(week) > trainingOf(best) ? week : best));
  const names = seasons.map(({ title }) => title.toLowerCase()).join(', ');
  return [
    `${counted(weeks.length, 'week')} as bars, taller for more running; the fullest in training is week ${most.number}.`,
    `Seasons in order: ${names}.`,
    `${countedWord(downWeeks(year), 'down week')} at half strength, ${countedWord(racesRun(year, 'performance'), 'race')} to perform on solid lines, ${racesRun(year, 'experience')} for joy on dashed ones.`,
    'The table below has every week.',
  ].join(' ');
}
