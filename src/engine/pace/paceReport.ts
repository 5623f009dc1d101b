import { type Heat, slowed } from './heat.ts';
import { type Prediction, predictions } from './predict.ts';
import { type Run, riegel, type SecondOpinion } from './riegel.ts';
import { pacesOf, type TrainingPaces } from './trainingPaces.ts';
import { PUBLISHED_VDOT, vdotOf } from './vdot.ts';

/** Everything a race says about pace. */
export interface PaceReport {
  vdot: number;
  /** True where the printed table has a row to compare with: VDOT 30 to 85. */
  published: boolean;
  /** Minutes a kilometre. */
  paces: TrainingPaces;
  /** The same in the heat; none in cool weather, and none when it is too hot to run hard. */
  inTheHeat?: TrainingPaces;
  predictions: (Prediction & { riegel: SecondOpinion })[];
}

/**
 * VDOT, training paces and predictions from one race, in the heat too where the weather is given.
 *
 * @param run kilometres and minutes of the race.
 */
export function paceReport(run: Run, heat?: Heat): PaceReport {
  const vdot = vdotOf(run.km, run.minutes);
  const paces = pacesOf(vdot);
  return {
    vdot,
    published: vdot >= PUBLISHED_VDOT.from && vdot <= PUBLISHED_VDOT.to,
    paces,
    ...(heat?.hard && heat.slower > 0 && { inTheHeat: slowedPaces(paces, heat) }),
    predictions: predictions(vdot).map((race) => ({ ...race, riegel: riegel(run, race.km) })),
  };
}

/** Intervals and repetitions have pauses, so they take the smaller figure. */
const slowedPaces = (
  { easy, marathon, threshold, interval, repetition }: TrainingPaces,
  { slower, slowerRepeats }: Heat & { hard: true },
): TrainingPaces => ({
  easy: { from: slowed(easy.from, slower), to: slowed(easy.to, slower) },
  marathon: slowed(marathon, slower),
  threshold: slowed(threshold, slower),
  interval: slowed(interval, slowerRepeats),
  repetition: slowed(repetition, slowerRepeats),
});
