import type { Result } from '../../model/runner.ts';
import type { Units } from '../../model/units.ts';
import { paceView } from '../views/paceView.ts';

/** Paces from a race of the last months. */
export interface MinePaces {
  /** `10K in 48:30`. */
  from: string;
  rows: { effort: string; pace: string; feels: string }[];
}

/** The five paces by Daniels, in the units of choice. */
export function minePaces(recent: Result, units: Units): MinePaces {
  const { race, paces } = paceView(recent);
  return {
    from: race,
    rows: paces.map(({ effort, pace, feels }) => ({
      effort,
      pace: `${pace[units]}\u00a0/${units}`,
      feels,
    })),
  };
}
