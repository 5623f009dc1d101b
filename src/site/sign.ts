import type { PlanDay } from '../model/plan.ts';

/** What stands at the left edge of a day: solid bar, dashed bar, both at once, or nothing. */
export type Sign = 'hard' | 'long' | 'hard-long' | 'rest' | 'none';

/**
 * The sign of a day, the same on paper, page and chart.
 *
 * @example
 * signOf({ hard: false, long: true, stress: 'long' }) //=> 'long'
 */
export function signOf({ hard, long, stress }: Pick<PlanDay, 'hard' | 'long' | 'stress'>): Sign {
  if (hard && long) return 'hard-long';
  if (hard) return 'hard';
  if (long) return 'long';
  return stress === 'rest' ? 'rest' : 'none';
}

/** What a screen reader says where an eye sees the sign. */
export const SIGN_WORDS: Record<Sign, string> = {
  hard: 'hard day',
  long: 'long day',
  'hard-long': 'hard and long day',
  rest: '',
  none: '',
};
