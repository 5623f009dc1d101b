import { EFFORT_PACE, type Effort } from '../../model/effort.ts';
import { RACE_KM } from '../../model/race.ts';
import { predictMinutes } from './predict.ts';
import { pacesOf } from './trainingPaces.ts';

/**
 * A pace for every effort a step can name, minutes a kilometre.
 *
 * Easy is the middle of its range. Marathon, threshold, interval and repetition are Daniels'; 10K and 5K
 * are what this fitness would race. The others keep their ratio to easy (`EFFORT_PACE`). Rest has none:
 * infinity, as there.
 *
 * For a slow runner a 10K lasts longer than the hour that threshold stands for, for a very quick one a 5K
 * is shorter than an interval session: below VDOT 29 the 10K is the slower of the first two, from 72 the
 * 5K the quicker of the second.
 *
 * @example
 * effortPaces(50).easy //=> 5.26
 */
export function effortPaces(vdot: number): Record<Effort, number> {
  const { easy, ...trained } = pacesOf(vdot);
  const easyPace = (easy.from + easy.to) / 2;
  return {
    ...ratiosTo(easyPace),
    ...trained,
    '10k': predictMinutes(vdot, RACE_KM['10k']) / RACE_KM['10k'],
    '5k': predictMinutes(vdot, RACE_KM['5k']) / RACE_KM['5k'],
  };
}

const ratiosTo = (easyPace: number): Record<Effort, number> =>
  Object.fromEntries(
    Object.entries(EFFORT_PACE).map(([effort, ratio]) => [effort, ratio * easyPace]),
  ) as Record<Effort, number>;
