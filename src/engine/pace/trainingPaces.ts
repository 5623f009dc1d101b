import { RACE_KM } from '../../model/race.ts';
import { predictMinutes } from './predict.ts';
import { PUBLISHED_VDOT, velocityAt } from './vdot.ts';

/** Daniels' five paces, minutes a kilometre. */
export interface TrainingPaces {
  /** From the quick end to the gentle end. */
  easy: { from: number; to: number };
  marathon: number;
  threshold: number;
  interval: number;
  repetition: number;
}

/**
 * Training paces by Daniels, Running Formula, as shares of VDOT.
 *
 * The shares were fitted to the printed table, VDOT 30 to 85, every row. Farthest from print, in seconds
 * a kilometre: easy 1.3 and 0.9 (quick and gentle end), marathon 1.1, threshold 0.6, interval 2.0
 * (printed in whole seconds a lap below VDOT 37), repetition 2.4, which is one second a lap of 400 m.
 *
 * @param vdot taken as 12 below 12: the equations know nothing slower than a walk.
 * @returns the slower the effort the slower the pace, at every VDOT.
 * @example
 * pacesOf(50).threshold //=> 4.26, which is 4:15
 */
export function pacesOf(vdot: number): TrainingPaces {
  const fitness = Math.max(LEAST_VDOT, vdot);
  const interval = paceAt(INTERVAL_SHARE * fitness);
  return {
    easy: { from: paceAt(quickEasyShare(fitness) * fitness), to: paceAt(EASY_SHARE * fitness) },
    marathon: marathonPace(fitness),
    threshold: paceAt(THRESHOLD_SHARE * fitness),
    interval,
    repetition: interval - repetitionGain(fitness) / 60,
  };
}

export const LEAST_VDOT = 12;

const EASY_SHARE = 0.63;
const THRESHOLD_SHARE = 0.88;
const INTERVAL_SHARE = 0.974;

/** Minutes a kilometre at so much oxygen. */
const paceAt = (oxygen: number): number => 1000 / velocityAt(oxygen);

/**
 * The quick end of easy: 73 % at VDOT 50, and 0.03 points for each VDOT more or less. One share of
 * 73.5 % for all, often quoted, is 6 s a kilometre too quick for a beginner.
 */
const quickEasyShare = (vdot: number): number => 0.73 + 0.0003 * (vdot - 50);

/**
 * The pace of the predicted marathon; gentler by 0.19 % for each VDOT below 45, as the printed table has
 * it, down to its last row (12 s a kilometre at VDOT 30).
 */
function marathonPace(vdot: number): number {
  const below = Math.max(0, 45 - Math.max(vdot, PUBLISHED_VDOT.from));
  return (predictMinutes(vdot, RACE_KM.marathon) / RACE_KM.marathon) * (1 + 0.0019 * below);
}

/**
 * Seconds a kilometre that repetitions are quicker than intervals: 21.5 up to VDOT 47, 16 from 53, a
 * straight line between. The rule of thumb (20 below VDOT 50, 15 from there) would let a runner who
 * gains the fiftieth point slow down.
 */
function repetitionGain(vdot: number): number {
  const along = Math.min(1, Math.max(0, (vdot - 47) / (53 - 47)));
  return 21.5 - 5.5 * along;
}
