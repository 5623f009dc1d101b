import type { Season } from '../../model/phaseKind.ts';
import { trainingOf } from '../../model/plan.ts';
import type { Year, YearDay } from '../../model/year.ts';

/** A week of the year as its pictures draw it. */
export interface PictureWeek {
  /** 1-based. */
  number: number;
  /** ISO date of its first day. */
  first: string;
  season: Season;
  down: boolean;
  /** Running in training, in the year's measure. */
  run: number;
  /** What races add to it. */
  raced: number;
  /** True when one of its races is run to perform. */
  peak: boolean;
  /** Hard days and long days, races left out: a day may be both. */
  hard: number;
  long: number;
}

/**
 * The year's weeks with what a race takes drawn apart, so that a taper looks like one. A time trial
 * is training.
 */
export function pictureWeeks(year: Year): PictureWeek[] {
  const training = trainingDays(year);
  const racedIn = (week: number) => year.races.filter(({ day }) => year.days[day]?.week === week);
  return year.weeks.map(({ number, first, season, down, volume, raced }, at) => {
    const races = racedIn(at);
    return {
      number,
      first,
      season: year.seasons[season]?.season ?? 'base',
      down,
      run: trainingOf({ volume, raced }),
      raced,
      peak: races.some(({ role }) => role === 'performance'),
      hard: training.filter(({ week, day }) => week === at && day.hard).length,
      long: training.filter(({ week, day }) => week === at && day.long).length,
    };
  });
}

/** Every day but those of the races. */
const trainingDays = ({ days, races }: Year): YearDay[] => {
  const raced = new Set(races.map(({ day }) => day));
  return days.filter((_, at) => !raced.has(at));
};

/** Days of the first week that lie before the year: the grid of whole weeks begins so much earlier. */
export const daysBefore = ({ days }: Year): number =>
  7 - days.filter(({ week }) => week === 0).length;

/** The most a week holds with its races: the top of the scale. */
export const fullest = (weeks: readonly PictureWeek[]): number =>
  Math.max(1, ...weeks.map(({ run, raced }) => run + raced));

const STEPS = [1, 2, 5];

/**
 * Round values for the lines of a scale, three or four of them.
 *
 * @example
 * roundValues(72) //=> [20, 40, 60]
 */
export function roundValues(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = [...STEPS, 10].map((one) => one * power).find((one) => most / one < 5) ?? most;
  const count = Math.floor(most / step);
  return Array.from({ length: count }, (_, at) => (at + 1) * step);
}
