import type { TrainingPaces } from '../engine/pace/trainingPaces.ts';

/** How each training pace feels, gentlest first. */
export const EFFORTS: readonly [keyof TrainingPaces, string][] = [
  ['easy', 'whole sentences; most of the week'],
  ['marathon', 'short sentences; steady for long'],
  ['threshold', 'a few words; about what an hour’s race allows'],
  ['interval', 'hard, for three to five minutes at a time'],
  ['repetition', 'fast and loose, fully rested'],
];
