import { addDays } from '../calendar/day.ts';
import { PlanError } from '../errors.ts';
import type { PlanDefinition } from '../model/definition.ts';
import type { Finding } from '../model/finding.ts';
import type { Change, PlanWeek } from '../model/plan.ts';
import type { SessionLibrary } from '../model/session.ts';
import type { Year, YearDay, YearWeek } from '../model/year.ts';
import type { YearDefinition } from '../model/yearDefinition.ts';
import { RULES } from './balance/rules.ts';
import { judgeSeasons, YEAR_RULES } from './balance/yearRules.ts';
import { problemOf, stopsBuild } from './buildPlan.ts';
import { allowedOnce } from './plan/allowedOnce.ts';
import { type BuiltBlock, buildBlocks, measureOf } from './year/buildBlocks.ts';
import { judgeWeeks, rolesOf } from './year/judgeYear.ts';
import type { PlacedSeason } from './year/placedSeason.ts';
import { type RaceCalendar, raceCalendar } from './year/raceCalendar.ts';
import { judgeCalendar } from './year/remedy.ts';
import { seasonsOf } from './year/seasons.ts';
import { stretchesOf } from './year/stretches.ts';
import { type YearGrid, yearGrid } from './year/yearGrid.ts';

/** What a year is filled from. */
export interface YearCatalogue {
  definitions: readonly PlanDefinition[];
  library: SessionLibrary;
}

/**
 * Builds a year: finds its seasons, fills each with a plan, builds every day and checks the whole.
 *
 * @param definition one for which `checkYear` finds nothing.
 * @throws PlanError with every error finding that the author did not allow: dates, rule and remedy.
 */
export function buildYear(definition: YearDefinition, catalogue: YearCatalogue): Year {
  const races = allowing(definition, judgeCalendar(definition));
  const refused = races.filter(stopsBuild);
  if (refused.length > 0) throw new PlanError(refused.map(problemOf));
  const year = planYear(definition, catalogue, races);
  const errors = year.findings.filter(stopsBuild);
  if (errors.length > 0) throw new PlanError(errors.map(problemOf));
  return year;
}

/**
 * The same year whatever the rules say of it, for `check` and for a page that offers remedies. Where
 * the races refuse each other, its seasons are what comes nearest.
 */
export const draftYear = (definition: YearDefinition, catalogue: YearCatalogue): Year =>
  planYear(definition, catalogue, allowing(definition, judgeCalendar(definition)));

function planYear(
  definition: YearDefinition,
  { definitions, library }: YearCatalogue,
  raceFindings: Finding[],
): Year {
  const calendar = raceCalendar(definition);
  const grid = yearGrid(calendar, definition.weekStart);
  const shelf = { definition, plans: definitions };
  const built = buildBlocks(stretchesOf(grid, shelf), grid, shelf, library);
  const placed = seasonsOf(built, grid);
  const planWeeks = numbered(built);
  const measure = measureOf(definition.runner);
  const weeks = yearWeeks(planWeeks, placed, grid);
  const days = yearDays(planWeeks, placed, grid, calendar);
  const seasons = placed.map(({ firstDay, lastDay, ...season }) => season);
  const { races } = calendar;
  const found = [
    ...judgeSeasons({ races, seasons, weeks, days, roles: rolesOf(built) }),
    ...judgeWeeks(built, planWeeks, grid),
  ];
  const { id, title, lead, author = '', weekStart, units, runner, goals } = definition;
  return {
    id,
    title,
    lead,
    author,
    start: calendar.start,
    end: calendar.end,
    weekStart,
    units,
    measure,
    runner,
    goals,
    races: races.map(({ at, ...race }) => race),
    seasons,
    weeks,
    days,
    changes: changesOf(built),
    findings: allowedOnce([...raceFindings, ...allowing(definition, found)]),
    rules: [...YEAR_RULES, ...RULES].map((rule) => rule.id),
  };
}

/** Findings, with the author's reason where a rule is broken on purpose. */
const allowing = ({ allow }: YearDefinition, findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => {
    const allowed = allow.find(({ rule }) => rule === finding.rule);
    return allowed ? { ...finding, allowed: allowed.because } : finding;
  });

/** The weeks of all blocks, numbered through the year. */
const numbered = (built: readonly BuiltBlock[]): PlanWeek[] =>
  built.flatMap(({ weeks }) => weeks).map((week, at) => ({ ...week, number: at + 1 }));

function yearWeeks(
  weeks: readonly PlanWeek[],
  seasons: readonly PlacedSeason[],
  { first }: YearGrid,
): YearWeek[] {
  return weeks.map(({ days, phase, ...week }, at) => ({
    ...week,
    first: addDays(first, at * 7),
    season: seasonOf(seasons, at * 7 + 3),
    stressful: days.filter(({ hard, long }) => hard || long).length,
  }));
}

/** Index of the season a day of the grid belongs to; the nearest for days outside the year. */
function seasonOf(seasons: readonly PlacedSeason[], day: number): number {
  const found = seasons.findIndex(({ lastDay }) => day <= lastDay);
  return found < 0 ? seasons.length - 1 : found;
}

function yearDays(
  weeks: readonly PlanWeek[],
  seasons: readonly PlacedSeason[],
  { offset }: YearGrid,
  { start, days }: RaceCalendar,
): YearDay[] {
  const all = weeks.flatMap((week) => week.days).slice(offset, offset + days);
  return all.map((day, at) => ({
    date: addDays(start, at),
    week: Math.floor((at + offset) / 7),
    season: seasonOf(seasons, at + offset),
    day,
  }));
}

/** What was made to fit, each told once. */
function changesOf(built: readonly BuiltBlock[]): Change[] {
  const all = built.flatMap(({ fitted }) => fitted.changes);
  return [...new Map(all.map((change) => [`${change.what} ${change.because}`, change])).values()];
}
