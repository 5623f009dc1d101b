import type { Grid } from './grid.ts';
import { spread, total } from './spread.ts';
import { type StepSizes, topUp } from './topUp.ts';

/** Runs of a week whose sizes are to be found; all numbers in kilometres, or in minutes. */
export interface Shares {
  volume: number;
  /** Size the long run aims at; none when there is none. */
  long?: number;
  /** Least size of each hard session: its steps with their own warm-up and cool-down. */
  hard: readonly number[];
  /** How many easy and moderate runs share the rest. */
  easy: number;
  /** Smallest easy run worth the shoes. */
  smallest: number;
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
  const scale = scaleOf(shares, measure, grid);
  const long = longSteps(shares, scale);
  if (shares.long !== undefined && long < 1) return undefined;
  const hard = hardSteps(shares, scale, long);
  const rest = scale.volume - long - total(hard);
  if (rest < 0 || (shares.easy > 0 && rest < scale.smallest * shares.easy)) return undefined;
  const easy = spread(rest, shares.easy, scale.whole, mostEasy(shares, scale, long, rest));
  const missing = scale.floor - long - total(hard) - total(easy);
  return inMeasure(topUp({ long, hard, easy }, missing, scale.whole, scale.mostRun), shares, grid);
}

/** The same week in steps of its grid. */
interface Scale {
  whole: number;
  volume: number;
  floor: number;
  smallest: number;
  mostRun: number;
  mostStretch: number;
  /** The nearest step. */
  steps(value: number): number;
  /** The last step that is no larger. */
  within(value: number): number;
}

function scaleOf(shares: Shares, measure: 'distance' | 'time', grid: Grid): Scale {
  const steps = (value: number) => Math.round(value / grid.fine + 1e-6);
  const within = (value: number) => Math.floor(value / grid.fine + 1e-6);
  const smallest = steps(shares.smallest);
  return {
    whole: Math.max(1, steps(grid.whole)),
    volume: steps(shares.volume - shares.fixed),
    floor: steps(shares.floor - shares.fixed),
    smallest,
    mostRun: Math.max(smallest, within(shares.mostRun)),
    mostStretch: steps(MOST_STRETCH[measure]),
    steps,
    within,
  };
}

/**
 * A long run of ten whole steps or more is told in whole ones: smaller ones could not grow by a tenth.
 * One that grows as fast as it may keeps its halves, or it would fall behind.
 */
function longSteps({ long = 0, mostRun }: Shares, { whole, within }: Scale): number {
  const fine = within(long);
  const free = long < mostRun - 1e-6;
  return free && fine >= 10 * whole ? Math.floor(fine / whole) * whole : fine;
}

/**
 * Near the average run, in whole steps, but no smaller than the session's own steps come to; those
 * exactly where a whole step more would be too much.
 */
function hardSteps(shares: Shares, scale: Scale, long: number): number[] {
  const { whole, volume, mostRun, mostStretch } = scale;
  const average = (volume - long) / Math.max(1, shares.easy + shares.hard.length);
  const wanted = Math.min(average, mostRun, long > 0 ? long : average);
  return shares.hard.map(scale.steps).map((least) => {
    const size = Math.max(least, Math.min(wanted, least + mostStretch));
    const floor = Math.floor(size / whole) * whole;
    if (floor >= least) return floor;
    const ceil = Math.ceil(least / whole) * whole;
    return ceil > mostRun ? least : ceil;
  });
}

function mostEasy(shares: Shares, scale: Scale, long: number, rest: number): number {
  const besideLong = Math.max(scale.smallest, Math.floor(long * easyOfLong(shares)));
  return Math.min(long > 0 ? besideLong : rest, scale.mostRun);
}

const easyOfLong = ({ easy, hard }: Shares): number =>
  1 + easy + hard.length <= FEW_RUNS ? EASY_OF_LONG_IN_FEW : EASY_OF_LONG;

/** Steps of the grid back in kilometres or minutes. */
const inMeasure = ({ long, hard, easy }: StepSizes, shares: Shares, { fine }: Grid): Sizes => ({
  hard: hard.map((size) => size * fine),
  easy: easy.map((size) => size * fine),
  ...(shares.long !== undefined && { long: long * fine }),
});
