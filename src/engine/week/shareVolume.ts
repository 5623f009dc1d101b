import { kmPer, type Units } from '../../model/units.ts';
import { SMALLEST_RUN } from './demand.ts';

/** Runs of a week whose sizes are to be found; all numbers in kilometres, or in minutes. */
export interface Shares {
  volume: number;
  /** Size the long run aims at; none when there is none. */
  long?: number;
  /** Least size of each hard session: its steps with their own warm-up and cool-down. */
  hard: readonly number[];
  /** How many easy and moderate runs share the rest. */
  easy: number;
  /** What fixed sessions take. */
  fixed: number;
  /** What the week must come to even if easy runs outgrow the long run for it. */
  floor: number;
  /** Most that any of its runs may have, whatever the week comes to: legs remember single runs. */
  mostRun: number;
}

export interface Sizes {
  long?: number;
  hard: number[];
  easy: number[];
}

/** Step that sizes are rounded to, and the whole step they prefer. */
export interface Grid {
  fine: number;
  whole: number;
}

/**
 * Half and whole kilometres or miles; five minutes, and single ones where five would be too big a
 * step. Small weeks need the finer grid alone.
 */
export function gridOf(measure: 'distance' | 'time', units: Units, volume: number): Grid {
  if (measure === 'time') return { fine: 1, whole: volume >= 60 ? 5 : 1 };
  const unit = kmPer(units);
  if (volume < 8 * unit) return { fine: 0.1 * unit, whole: 0.1 * unit };
  return volume < 20 * unit
    ? { fine: 0.5 * unit, whole: 0.5 * unit }
    : { fine: 0.5 * unit, whole: unit };
}

/** A hard session grows by at most this much easy running; our own choice. */
const MOST_STRETCH = { distance: 4, time: 25 } as const;

/**
 * An easy run is rather at most this share of the long run; a week of few runs leaves less choice.
 * It grows as long as the long run before volume is given up.
 */
const EASY_OF_LONG = 0.85;
const EASY_OF_LONG_IN_FEW = 1;
const FEW_RUNS = 4;

/**
 * Shares a week's volume out: the long run as asked, hard sessions near the average run, the rest in
 * even easy runs. The sum is the volume, unless easy runs would outgrow the long run.
 *
 * @returns undefined when an easy run would come out smaller than the smallest worth running.
 */
export function shareVolume(
  shares: Shares,
  measure: 'distance' | 'time',
  grid: Grid,
): Sizes | undefined {
  const steps = (value: number) => Math.round(value / grid.fine + 1e-6);
  const whole = Math.max(1, steps(grid.whole));
  const volume = steps(shares.volume - shares.fixed);
  const long = shares.long === undefined ? 0 : longSteps(shares.long, grid, whole);
  const smallest = steps(SMALLEST_RUN[measure]);
  const mostRun = Math.max(smallest, Math.floor(shares.mostRun / grid.fine + 1e-6));
  const average = (volume - long) / Math.max(1, shares.easy + shares.hard.length);
  const hard = shares.hard.map((least) =>
    stretched(
      steps(least),
      Math.min(average, mostRun, long > 0 ? long : average),
      steps(MOST_STRETCH[measure]),
      whole,
    ),
  );
  const rest = volume - long - total(hard);
  if (shares.long !== undefined && long < 1) return undefined;
  if (rest < 0 || (shares.easy > 0 && rest < smallest * shares.easy)) return undefined;
  const besideLong = long > 0 ? Math.max(smallest, Math.floor(long * easyOfLong(shares))) : rest;
  const most = Math.min(besideLong, mostRun);
  const easy = spread(rest, shares.easy, whole, most);
  const missing = steps(shares.floor - shares.fixed) - long - total(hard) - total(easy);
  return inMeasure(
    topUp({ long, hard, easy }, Math.max(0, missing), whole, Math.floor(mostRun * TOP_UP)),
    shares,
    grid,
  );
}

/** For the floor a run may go this far beyond its most: a warning then, and never an error. */
const TOP_UP = 1.15;

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** Adds what is missing to the easy runs, else to the hard ones, else to the long run. */
function topUp(
  sizes: Required<Sizes>,
  missing: number,
  whole: number,
  most: number,
): Required<Sizes> {
  const taker = sizes.easy.length > 0 ? 'easy' : sizes.hard.length > 0 ? 'hard' : undefined;
  if (taker === undefined)
    return { ...sizes, long: sizes.long > 0 ? Math.min(most, sizes.long + missing) : 0 };
  const extra = spread(missing, sizes[taker].length, whole, missing);
  return {
    ...sizes,
    [taker]: sizes[taker].map((size, at) =>
      Math.max(size, Math.min(most, size + (extra[at] ?? 0))),
    ),
  };
}

/** Steps of the grid back in kilometres or minutes. */
const inMeasure = (
  { long, hard, easy }: Required<Sizes>,
  shares: Shares,
  { fine }: Grid,
): Sizes => ({
  hard: hard.map((size) => size * fine),
  easy: easy.map((size) => size * fine),
  ...(shares.long !== undefined && { long: long * fine }),
});

const easyOfLong = ({ easy, hard }: Shares): number =>
  1 + easy + hard.length <= FEW_RUNS ? EASY_OF_LONG_IN_FEW : EASY_OF_LONG;

/** A long run of ten whole steps or more is told in whole ones: smaller ones could not grow by a tenth. */
function longSteps(long: number, grid: Grid, whole: number): number {
  const fine = Math.floor(long / grid.fine + 1e-6);
  return fine >= 10 * whole ? Math.floor(fine / whole) * whole : fine;
}

function stretched(least: number, average: number, most: number, whole: number): number {
  const wanted = Math.max(least, Math.min(average, least + most));
  const floor = Math.floor(wanted / whole) * whole;
  return floor >= least ? floor : Math.ceil(least / whole) * whole;
}

/** Whole steps as evenly as they go, what is left over on the first runs, none above `most`. */
export function spread(
  sum: number,
  count: number,
  whole = 1,
  most = Number.POSITIVE_INFINITY,
): number[] {
  if (count === 0) return [];
  const base = Math.min(most, Math.floor(sum / (count * whole)) * whole);
  let left = sum - base * count;
  return Array.from({ length: count }, () => {
    const extra = Math.min(whole, left, most - base);
    left -= extra;
    return base + extra;
  });
}
