import type { PlanDay } from '../model/plan.ts';

/** What stands at the left edge of a day: a bar with a dot, solid, dashed, both, or nothing. */
export type Sign = 'event' | 'hard' | 'long' | 'hard-long' | 'rest' | 'none';

interface Signed extends Pick<PlanDay, 'hard' | 'long' | 'stress'> {
  /** A race or a time trial. */
  event?: boolean;
}

/**
 * The sign of a day, the same on paper, page and chart.
 *
 * @example
 * signOf({ hard: false, long: true, stress: 'long' }) //=> 'long'
 */
export function signOf({ hard, long, stress, event = false }: Signed): Sign {
  if (event) return 'event';
  if (hard && long) return 'hard-long';
  if (hard) return 'hard';
  if (long) return 'long';
  return stress === 'rest' ? 'rest' : 'none';
}

/** What a screen reader says where an eye sees the sign. */
export const SIGN_WORDS: Record<Sign, string> = {
  event: 'race or time trial',
  hard: 'hard day',
  long: 'long day',
  'hard-long': 'hard and long day',
  rest: '',
  none: '',
};
