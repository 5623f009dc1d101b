import { spread } from './spread.ts';

/** Sizes of a week's runs in steps of its grid. */
export interface StepSizes {
  /** 0 when there is none. */
  long: number;
  hard: number[];
  easy: number[];
}

/** For the floor a run may go this far beyond its most: a warning then, and never an error. */
const BEYOND = 1.15;

/**
 * Adds what is missing to the easy runs, else to the hard ones, else to the long run.
 *
 * @param missing steps, none when negative.
 * @param whole steps a size prefers to grow by.
 * @param mostRun most steps a run should have.
 */
export function topUp(
  sizes: StepSizes,
  missing: number,
  whole: number,
  mostRun: number,
): StepSizes {
  if (missing <= 0) return sizes;
  const most = Math.floor(mostRun * BEYOND);
  const grown = (runs: readonly number[]): number[] => {
    const extra = spread(missing, runs.length, whole, missing);
    return runs.map((size, at) => Math.max(size, Math.min(most, size + (extra[at] ?? 0))));
  };
  if (sizes.easy.length > 0) return { ...sizes, easy: grown(sizes.easy) };
  if (sizes.hard.length > 0) return { ...sizes, hard: grown(sizes.hard) };
  return sizes.long > 0 ? { ...sizes, long: Math.min(most, sizes.long + missing) } : sizes;
}
