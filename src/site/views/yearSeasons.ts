import { formatVolume } from '../../model/amount.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import type { Season } from '../../model/phaseKind.ts';
import { trainingOf } from '../../model/plan.ts';
import type { Year, YearSeason } from '../../model/year.ts';
import { addresses } from '../addresses.ts';
import { unitWord } from '../both.ts';
import { dateSpan, datesInWords } from '../dates.ts';
import { counted, listWords, spanOf } from '../words.ts';

/** Seasons that stand in the year for one reason. */
export interface Chapter {
  /** Why they stand here. */
  reasons: string[];
  seasons: SeasonView[];
}

/** A season as the page of its year tells it. */
export interface SeasonView {
  season: Season;
  title: string;
  /** `10 to 30 May`. */
  when: string;
  /** `3 weeks`. */
  length: string;
  why: string;
  /** What it builds and what it gives back, in words; may be empty. */
  builds: string;
  gives: string;
  /** What a week of it holds: `22–42 km a week`. */
  running: string;
  /** More than one where a season is filled twice in a row. */
  plans: PlanLink[];
}

/** The plan that fills a season, with its first and last week here. */
export interface PlanLink {
  title: string;
  level: string;
  address: string;
  first: { words: string; address: string };
  last?: { words: string; address: string };
}

/** A year told in order: seasons that share a reason stand under it together. */
export function chaptersOf(year: Year, plans: readonly PlanDefinition[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const group of repeats(year.seasons)) {
    const reasons = (group[0]?.reasons ?? []).map(({ sentence }) => datesInWords(sentence));
    const last = chapters.at(-1);
    const view = seasonView(group, year, plans);
    if (last && last.reasons.join() === reasons.join()) last.seasons.push(view);
    else chapters.push({ reasons, seasons: [view] });
  }
  return chapters;
}

/** Seasons one by one, but those that say the same twice in a row are one. */
function repeats(seasons: readonly YearSeason[]): YearSeason[][] {
  const groups: YearSeason[][] = [];
  for (const season of seasons) {
    const last = groups.at(-1)?.[0];
    if (last && last.title === season.title && last.why === season.why) groups.at(-1)?.push(season);
    else groups.push([season]);
  }
  return groups;
}

function seasonView(
  group: readonly YearSeason[],
  year: Year,
  plans: readonly PlanDefinition[],
): SeasonView {
  const [season, end] = [group[0], group.at(-1)];
  if (!season || !end) throw new RangeError('a season without days');
  const days = group.reduce((sum, one) => sum + one.days, 0);
  return {
    season: season.season,
    title: season.title,
    when: dateSpan(season.first, end.last),
    length: lengthWords(days),
    why: season.why,
    builds: listWords(season.focus),
    gives: listWords(season.restores),
    running: runningIn(year, group),
    plans: group.flatMap(({ plan }) => (plan ? [linkTo(plan, plans)] : [])),
  };
}

/** Whole weeks, else days. */
export const lengthWords = (days: number): string =>
  days % 7 === 0 ? counted(days / 7, 'week') : counted(days, 'day');

/** The least and most that weeks of a season hold in training. */
export function runningIn(
  { weeks, seasons, measure, units }: Year,
  group: readonly YearSeason[],
): string {
  const runs = weeks
    .filter((week) => group.some((season) => seasons[week.season] === season))
    .map((week) => Number(formatVolume(trainingOf(week), measure, units)))
    .map(Math.round);
  if (runs.length === 0 || Math.max(...runs) === 0) return 'nothing counted';
  return `${spanOf(runs)}\u00a0${unitWord(measure, units)} a week`;
}

function linkTo(plan: NonNullable<YearSeason['plan']>, plans: readonly PlanDefinition[]): PlanLink {
  const { id, title, level, firstWeek, lastWeek } = plan;
  const week = (number: number) => ({
    words: `week\u00a0${number}`,
    address: addresses.week(id, level, number),
  });
  const found = plans.find((definition) => definition.id === id)?.levels[level];
  return {
    title,
    level: found?.title ?? level,
    address: addresses.level(id, level),
    first: week(firstWeek),
    ...(lastWeek > firstWeek && { last: week(lastWeek) }),
  };
}
