import { paceReport } from '../../engine/pace/paceReport.ts';
import type { TrainingPaces } from '../../engine/pace/trainingPaces.ts';
import { formatClock } from '../../model/clock.ts';
import { RACE_KM, RACE_NAMES } from '../../model/race.ts';
import type { Result } from '../../model/runner.ts';
import { kmPer, type Units } from '../../model/units.ts';
import type { Both } from '../both.ts';
import { EFFORT_WORDS } from '../paces/efforts.ts';
import { capital } from '../words.ts';

/** What one race says about paces and other races. */
export interface PaceView {
  /** `10K in 50:00`. */
  race: string;
  /** `VDOT 40.0`. */
  vdot: string;
  paces: { effort: string; pace: Both; feels: string }[];
  /** A dash where Riegel’s formula does not reach. */
  predictions: { race: string; time: string; riegel: string }[];
}

/** Training paces and predictions from a race, as a table shows them. */
export function paceView(result: Result): PaceView {
  const { vdot, paces, predictions } = paceReport(runOf(result));
  return {
    race: raceWords(result),
    vdot: `VDOT ${vdot.toFixed(1)}`,
    paces: EFFORT_WORDS.map(([effort, feels]) => ({
      effort: capital(effort),
      pace: bothPaces(paces[effort]),
      feels,
    })),
    predictions: predictions.map(({ race, minutes, riegel }) => ({
      race: capital(RACE_NAMES[race]),
      time: formatClock(minutes),
      riegel: riegel.known ? formatClock(riegel.minutes) : '–',
    })),
  };
}

export const runOf = ({ race, time }: Result) => ({ km: RACE_KM[race], minutes: time });

/** `10K in 50:00`. */
export const raceWords = ({ race, time }: Result): string =>
  `${capital(RACE_NAMES[race])} in ${formatClock(time)}`;

/**
 * A pace in minutes a kilometre, written in both units.
 *
 * @example
 * bothPaces(5) //=> { km: '5:00', mi: '8:03' }
 */
export const bothPaces = (pace: TrainingPaces[keyof TrainingPaces]): Both => ({
  km: paceText(pace, 'km'),
  mi: paceText(pace, 'mi'),
});

function paceText(pace: TrainingPaces[keyof TrainingPaces], units: Units): string {
  const shown = (minutes: number) => formatClock(minutes * kmPer(units));
  return typeof pace === 'number' ? shown(pace) : `${shown(pace.from)}–${shown(pace.to)}`;
}
