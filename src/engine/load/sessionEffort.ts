import type { Kind } from '../../model/kind.ts';
import type { PlanSession } from '../../model/plan.ts';
import type { Stress } from '../../model/stress.ts';

/**
 * How hard a whole session feels, 1 to 10, by its kind. Our round figures, in the sense of Foster's
 * session rating (Foster et al., 2001): the session as a whole, warm-up and pauses too. Rest is 0.
 */
const EFFORT_OF_KIND: Record<Kind, number> = {
  rest: 0,
  mobility: 1,
  walk: 1,
  freestyle: 2,
  'cross-training': 3,
  strength: 4,
  'run-walk': 3,
  recovery: 2,
  easy: 3,
  strides: 3,
  steady: 5,
  progression: 5,
  long: 4,
  fartlek: 6,
  hills: 7,
  tempo: 6,
  threshold: 7,
  'marathon-pace': 6,
  intervals: 8,
  repetitions: 7,
  'time-trial': 9,
  race: 10,
};

/** The least a session of each stress can feel like, whatever its kind. */
const LEAST_OF_STRESS: Record<Stress, number> = { rest: 0, easy: 1, long: 4, moderate: 5, hard: 6 };

/**
 * Effort of a session, 0 for rest to 10 for a race; an expectation, not a measurement.
 *
 * @example
 * sessionEffort({ kind: 'long', stress: 'hard' }) //=> 6
 */
export const sessionEffort = ({ kind, stress }: Pick<PlanSession, 'kind' | 'stress'>): number =>
  Math.max(EFFORT_OF_KIND[kind], LEAST_OF_STRESS[stress]);
