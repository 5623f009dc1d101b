import type { PlanWeek } from '../../model/plan.ts';

/** A question for the end of a week. */
export interface ReviewQuestion {
  id: 'hard' | 'easy' | 'long' | 'repeat';
  ask: string;
  /** What helps when the answer is no. */
  ifNot: string;
}

/** Four questions that say more about a week than its kilometres do. */
export const REVIEW: readonly ReviewQuestion[] = [
  {
    id: 'hard',
    ask: 'Were the hard sessions controlled?',
    ifNot: 'Begin the next one slower than feels right, and stop while one more would still go.',
  },
  {
    id: 'easy',
    ask: 'Were the easy ones easy?',
    ifNot: 'Slow down until whole sentences come out. Walking up a hill is easy running too.',
  },
  {
    id: 'long',
    ask: 'Was the long run a progression, and not survival?',
    ifNot: 'Start the next one more gently, or take its short size. It builds on rested days.',
  },
  {
    id: 'repeat',
    ask: 'Could you repeat this week?',
    ifNot: 'Take the short sizes next week. A week that cannot be repeated cannot be built on.',
  },
];

/** The questions that a week gives rise to: none about hard days that it does not have. */
export function reviewOf({ days }: PlanWeek): ReviewQuestion[] {
  const arises: Record<ReviewQuestion['id'], boolean> = {
    hard: days.some(({ hard }) => hard),
    easy: days.some(({ runs, hard, long }) => runs && !hard && !long),
    long: days.some(({ long }) => long),
    repeat: days.some(({ runs }) => runs),
  };
  return REVIEW.filter(({ id }) => arises[id]);
}
