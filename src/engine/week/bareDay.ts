import type { PlanDay, PlanSession } from '../../model/plan.ts';
import type { SizedPick } from './sizePicks.ts';

/** A day's sessions with their texts, before they have their reasons. */
export interface BareDay extends Omit<PlanDay, 'sessions'> {
  sessions: Omit<PlanSession, 'reason'>[];
  /** Picks in the same order. */
  picks: SizedPick[];
}

/** A day of rest, as a session like any other. */
export const REST: Omit<PlanSession, 'reason'> = {
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
};
