/** What the check-in card asks in three steps, the best answer first. */
export const ANSWERS = {
  soreness: ['none', 'some', 'much'],
  sleep: ['well', 'patchy', 'badly'],
  feeling: ['fresh', 'flat', 'low'],
} as const;

/** A question of the card with three answers. */
export type Question = keyof typeof ANSWERS;

/** The card, filled in as far as a runner likes. What is left out asks for nothing. */
export interface CheckIn {
  soreness?: (typeof ANSWERS.soreness)[number] | undefined;
  sleep?: (typeof ANSWERS.sleep)[number] | undefined;
  feeling?: (typeof ANSWERS.feeling)[number] | undefined;
  /** Everything was given on the day. */
  racedHard?: boolean | undefined;
  /** The race went worse than it should have: a long struggle costs more than a good day. */
  wentBadly?: boolean | undefined;
}

/** Percent more for a middle answer, for the last one, and for each yes. */
const MIDDLE = 10;
const LAST = 20;
const YES = 10;

/**
 * How much longer a recovery takes for what the card says, 0 to 80 percent. The direction is what
 * every coach agrees on; the size is our own reading, since nobody has measured it.
 *
 * @example
 * lengthening({ soreness: 'much', wentBadly: true }) //=> 30
 */
export function lengthening(checkIn: CheckIn | undefined): number {
  if (checkIn === undefined) return 0;
  const { soreness, sleep, feeling, racedHard, wentBadly } = checkIn;
  return (
    step(ANSWERS.soreness, soreness) +
    step(ANSWERS.sleep, sleep) +
    step(ANSWERS.feeling, feeling) +
    (racedHard ? YES : 0) +
    (wentBadly ? YES : 0)
  );
}

const step = (answers: readonly string[], answer: string | undefined): number =>
  [0, MIDDLE, LAST][answer === undefined ? 0 : answers.indexOf(answer)] ?? 0;
