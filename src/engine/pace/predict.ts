import { RACE_KM, type RaceDistance } from '../../model/race.ts';
import { vdotOf } from './vdot.ts';

/** A time that the same fitness would run. */
export interface Prediction {
  race: RaceDistance;
  km: number;
  minutes: number;
}

/** Races that predictions are made for; an ultra is left out, for the equations end at the marathon. */
export const PREDICTED_RACES = ['5k', '10k', 'half', 'marathon'] as const;

/**
 * Race times of one fitness, shortest first.
 *
 * Within 32 s of the printed table (the marathon at VDOT 30), from VDOT 35 up within 11 s. A longer
 * race than the one that was run is a promise only to somebody who trains for it.
 */
export const predictions = (vdot: number): Prediction[] =>
  PREDICTED_RACES.map((race) => {
    const km = RACE_KM[race];
    return { race, km, minutes: predictMinutes(vdot, km) };
  });

/** Fastest and slowest a search begins with, minutes a kilometre. */
const FASTEST = 0.5;
const SLOWEST = 120;
/** Halvings until less than a millionth of a second is left. */
const HALVINGS = 60;

/**
 * The time a fitness runs a distance in, by bisection.
 *
 * @param km above 0.
 * @returns minutes; never below half a minute a kilometre or above two hours.
 * @example
 * predictMinutes(50, 10) //=> 41.33
 */
export function predictMinutes(vdot: number, km: number): number {
  let fast = km * FASTEST;
  let slow = km * SLOWEST;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (fast + slow) / 2;
    if (vdotOf(km, middle) > vdot) fast = middle;
    else slow = middle;
  }
  return (fast + slow) / 2;
}
