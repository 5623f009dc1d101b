import { RACE_KM } from '../../model/race.ts';
import type { Result } from '../../model/runner.ts';
import { predictMinutes } from './predict.ts';
import { LEAST_VDOT } from './trainingPaces.ts';
import { vdotOf } from './vdot.ts';

/** A little above every record. */
const MOST_VDOT = 90;

/** Whether a time is somebody's, and between which times it would be. */
export interface Believed {
  says: 'believable' | 'too quick' | 'too slow';
  /** Minutes over this distance, the quickest and the slowest that the equations speak of. */
  from: number;
  to: number;
}

/**
 * Whether somebody may have run this: no quicker than any record, no slower than a walk.
 *
 * @example
 * believable({ race: '5k', time: 5 }).says //=> 'too quick'
 */
export function believable({ race, time }: Result): Believed {
  const km = RACE_KM[race];
  const vdot = vdotOf(km, time);
  return {
    says: vdot > MOST_VDOT ? 'too quick' : vdot < LEAST_VDOT ? 'too slow' : 'believable',
    from: predictMinutes(MOST_VDOT, km),
    to: predictMinutes(LEAST_VDOT, km),
  };
}
