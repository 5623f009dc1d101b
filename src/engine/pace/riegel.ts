/** A distance and the time it took. */
export interface Run {
  km: number;
  minutes: number;
}

/** What Riegel's formula says, or why it says nothing. */
export type SecondOpinion = { known: true; minutes: number } | { known: false; because: string };

const EXPONENT = 1.06;

/** Minutes of the races the formula was made from. */
export const RIEGEL_RANGE = { from: 3.5, to: 230 } as const;

/** What a page must say beside a marathon. */
export const RIEGEL_MARATHON =
  'For a marathon it is optimistic: about half of all runners come in later than it says.';

/**
 * A second opinion beside the prediction from VDOT: time grows with the distance to the power of 1.06.
 *
 * Riegel, Athletic Records and Human Endurance (American Scientist 69, 1981). It holds for 3.5 to 230
 * minutes; where the race that was run or the one asked for lies outside, it says so and gives no number.
 * For marathons see `RIEGEL_MARATHON` (Vickers and Vertosick, 2016).
 *
 * @param km above 0.
 * @example
 * riegel({ km: 5, minutes: 20 }, 10) //=> { known: true, minutes: 41.7 }
 */
export function riegel(run: Run, km: number): SecondOpinion {
  const minutes = run.minutes * (km / run.km) ** EXPONENT;
  if (!inRange(run.minutes)) return unknown('the race that was run');
  return inRange(minutes) ? { known: true, minutes } : unknown('this race');
}

const inRange = (minutes: number): boolean =>
  minutes >= RIEGEL_RANGE.from && minutes <= RIEGEL_RANGE.to;

const unknown = (which: string): SecondOpinion => ({
  known: false,
  because: `The formula holds for races of 3:30 to 3:50:00, and ${which} is outside.`,
});
