/** What the check-in card asks in three steps, the best answer first. */
export const ANSWERS = {
  soreness: ['none', 'some', 'much'],
  sleep: ['well', 'patchy', 'badly'],
  feeling: ['fresh', 'flat', 'low'],
} as const;

/** A question of the card with three answers. */
export type Question = keyof typeof ANSWERS;

export const QUESTIONS = ['soreness', 'sleep', 'feeling'] as const satisfies readonly Question[];

/** How a runner is today, as far as they like to say. What is left out asks for nothing. */
export type Today = { [Asked in Question]?: (typeof ANSWERS)[Asked][number] | undefined };

/** The whole card: today, and how the race went. */
export interface CheckIn extends Today {
  /** Everything was given on the day. */
  racedHard?: boolean | undefined;
  /** The race went worse than it should have: a long struggle costs more than a good day. */
  wentBadly?: boolean | undefined;
}

/** Percent that each point makes a recovery longer. */
const PERCENT_A_POINT = 10;

/**
 * How much longer a recovery takes for what the card says, 0 to 80 percent. The direction is what
 * coaches agree on; the size is our own reading, since nobody has measured it.
 *
 * @example
 * lengthening({ soreness: 'much', wentBadly: true }) //=> 30
 */
export function lengthening(checkIn: CheckIn | undefined): number {
  if (checkIn === undefined) return 0;
  const race = Number(checkIn.racedHard ?? false) + Number(checkIn.wentBadly ?? false);
  return PERCENT_A_POINT * (pointsToday(checkIn) + race);
}

/** Points of today's three answers: none for a best one, one for a middle one, two for a last. */
export const pointsToday = (today: Today): number =>
  QUESTIONS.reduce((sum, question) => sum + points(question, today), 0);

/** Points of one answer, 0 to 2; 0 when it was left out. */
export function points(question: Question, today: Today): number {
  const answers: readonly string[] = ANSWERS[question];
  return Math.max(0, answers.indexOf(today[question] ?? ''));
}
