import type { Experience } from '../../model/experience.ts';
import type { RaceDistance, RaceRole } from '../../model/race.ts';
import { type CheckIn, lengthening } from './checkIn.ts';
import { DAYS_OFF } from './daysOff.ts';
import { DAYS_TO_FULL_TRAINING } from './fullTraining.ts';

/** A race that was run, by whom, and how they are since. */
export interface RaceRun {
  distance: RaceDistance;
  role: RaceRole;
  experience: Experience;
  /** Years; the young runner's numbers when left out. */
  age?: number | undefined;
  checkIn?: CheckIn | undefined;
}

/** Days counted from the day after the race. */
export interface RecoveryDays {
  /** Off running. */
  daysOff: number;
  /** Until hard running is safe again; always more than `daysOff`. */
  daysToFull: number;
}

/**
 * How long a race takes to recover from: the table of training rules, section 4; two thirds of it
 * for a race run for experience; more from 46 and from 56 years on; more for what the check-in says.
 * Every step rounds up to whole days, so nothing known about a runner makes a recovery shorter.
 *
 * @example
 * recoveryDays({ distance: 'marathon', role: 'performance', experience: 'experienced' })
 * //=> { daysOff: 7, daysToFull: 14 }
 */
export function recoveryDays(race: RaceRun): RecoveryDays {
  return {
    daysOff: fitted(DAYS_OFF[race.distance][race.experience], race),
    daysToFull: fitted(DAYS_TO_FULL_TRAINING[race.distance][race.experience], race),
  };
}

/** Run for experience: about two thirds. Whole thirds and tenths, so that rounding up is exact. */
const THIRDS: Record<RaceRole, number> = { performance: 3, experience: 2 };

function fitted(days: number, { role, age, checkIn }: RaceRun): number {
  const usual = Math.ceil((days * THIRDS[role] * ageTenths(age)) / 30);
  return Math.ceil((usual * (100 + lengthening(checkIn))) / 100);
}

/**
 * How many tenths of the table an age takes: 12 from 46 on, 14 from 56 on, 10 before.
 *
 * @param age years; none when it is not known.
 */
export function ageTenths(age: number | undefined): number {
  if (age === undefined || age < 46) return 10;
  return age < 56 ? 12 : 14;
}
