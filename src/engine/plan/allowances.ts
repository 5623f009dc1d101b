import type { Experience } from '../../model/experience.ts';
import { RACE_NAMES, type RaceDistance } from '../../model/race.ts';
import { recoveryDays } from '../recovery/recoveryDays.ts';
import type { Allows } from '../week/weekOrder.ts';

/** A race behind or inside a plan, and the days it takes to absorb. */
export interface Recovery {
  /** Its day, 0 for the first of the plan; -1 when it was the day before. */
  day: number;
  /** What a message calls it: `the marathon`. */
  race: string;
  /** Days after it without a run, and without anything hard. */
  daysOff: number;
  daysToFull: number;
}

/** What races allow on a day of the plan, 0 for its first. */
export function allowedAfter(recoveries: readonly Recovery[], day: number): Allows {
  const since = recoveries.filter((race) => race.day < day);
  if (since.some((race) => day - race.day <= race.daysOff)) return 'noRun';
  return since.some((race) => day - race.day <= race.daysToFull) ? 'noHard' : 'anything';
}

/** The race a plan starts right after, the day before its first. */
export function recoveryBefore(
  after: RaceDistance | undefined,
  experience: Experience,
  age?: number,
): Recovery[] {
  if (after === undefined) return [];
  const days = recoveryDays({ distance: after, role: 'performance', experience, age });
  return [{ day: -1, race: `the ${RACE_NAMES[after]}`, ...days }];
}
