import type { PlanSession } from '../../model/plan.ts';

/** A day of rest, as a session like any other. */
export const REST = {
  session: 'rest',
  kind: 'rest',
  title: 'Rest',
  stress: 'rest',
  long: false,
  runs: false,
  event: false,
  km: 0,
  minutes: 0,
  qualityKm: 0,
  detail: '',
  steps: [],
  purpose: 'The work of the other days settles today.',
  feels: 'A little restless by evening is a good sign.',
  short: 'There is no shorter rest.',
  bare: 'Sleep on time.',
} satisfies Omit<PlanSession, 'reason'>;
