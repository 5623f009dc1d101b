import { vdotOfResult } from '../../engine/pace/personalPace.ts';
import { pacesOf } from '../../engine/pace/trainingPaces.ts';
import { formatClock } from '../../model/clock.ts';
import { RACE_NAMES } from '../../model/race.ts';
import type { Result } from '../../model/runner.ts';
import type { Units } from '../../model/units.ts';
import { EFFORT_WORDS, paceWords } from '../paces/efforts.ts';
import { capital } from '../words.ts';

/** Paces from a race of the last months. */
export interface MinePaces {
  /** `from 48:30 for the 10K`. */
  from: string;
  rows: { effort: string; pace: string; feels: string }[];
}

/** The five paces by Daniels, in the units of choice. */
export function minePaces(recent: Result, units: Units): MinePaces {
  const paces = pacesOf(vdotOfResult(recent));
  return {
    from: `from ${formatClock(recent.time)} for the ${RACE_NAMES[recent.race]}`,
    rows: EFFORT_WORDS.map(([effort, feels]) => ({
      effort: capital(effort),
      pace: `${paceWords(paces, effort, units)}\u00a0/${units}`,
      feels,
    })),
  };
}
