import { ANSWERS, QUESTIONS, type Question } from '../../engine/recovery/checkIn.ts';
import { STAY } from '../../engine/recovery/nextStep.ts';
import { counted } from '../words.ts';

/** The check-in card, ready to print. */
export interface CardView {
  /** Heads of the three columns of answers. */
  points: string[];
  questions: { asks: string; answers: string[] }[];
  /** What the sum of points leads to. */
  results: { points: string; means: string }[];
}

const ASKS: Record<Question, { asks: string; answers: readonly [string, string, string] }> = {
  soreness: { asks: 'Soreness', answers: ['none', 'some, on stairs', 'changes how I walk'] },
  sleep: { asks: 'Sleep', answers: ['well', 'patchy', 'badly'] },
  feeling: { asks: 'Overall', answers: ['fresh, curious', 'flat', 'low'] },
};

export const cardView = (): CardView => ({
  points: ANSWERS.sleep.map((_, points) => counted(points, 'point')),
  questions: QUESTIONS.map((question) => ({
    asks: ASKS[question].asks,
    answers: [...ASKS[question].answers],
  })),
  results: STAY.map(({ upTo, days }, at) => ({
    points: pointsWord((STAY[at - 1]?.upTo ?? -1) + 1, upTo),
    means: days === 0 ? 'The next step: freestyle, reverse taper, base, next cycle.' : stay(days),
  })),
});

const pointsWord = (from: number, to: number): string =>
  from === to ? counted(from, 'point') : `${from}–${to} points`;

const stay = (days: number): string =>
  days < 7
    ? `Stay with this step for ${days} more days, then ask again.`
    : 'Stay a week, and look at the warning signs and the whole system.';
