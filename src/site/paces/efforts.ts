import type { TrainingPaces } from '../../engine/pace/trainingPaces.ts';

/** Each training pace with how it feels, the gentlest first. */
export const EFFORT_WORDS: readonly [keyof TrainingPaces, string][] = [
  ['easy', 'whole sentences; most of the week'],
  ['marathon', 'short sentences; steady for long'],
  ['threshold', 'a few words; about what an hour’s race allows'],
  ['interval', 'hard, for three to five minutes at a time'],
  ['repetition', 'fast and loose, fully rested'],
];

/** Seconds for 400 m at the pace of repetitions. */
export const lapSeconds = ({ repetition }: TrainingPaces): number =>
  Math.round(repetition * 60 * 0.4);
