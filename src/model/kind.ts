import type { Stress } from './stress.ts';

/** How a session gets its size: it fills the week's volume, follows its steps, or keeps its own amount. */
export type Sizing = 'fill' | 'steps' | 'own';

interface KindFacts {
  stress: Stress;
  /** Counts as running: in volume, running days and shares. */
  runs: boolean;
  sizing: Sizing;
}

const kind = (stress: Stress, runs: boolean, sizing: Sizing): KindFacts => ({
  stress,
  runs,
  sizing,
});

/** Every kind of session, with the stress it has unless the session says otherwise. */
export const KINDS = {
  rest: kind('rest', false, 'own'),
  mobility: kind('rest', false, 'own'),
  walk: kind('easy', false, 'own'),
  freestyle: kind('easy', false, 'own'),
  'cross-training': kind('easy', false, 'own'),
  strength: kind('easy', false, 'own'),
  'run-walk': kind('easy', true, 'fill'),
  recovery: kind('easy', true, 'fill'),
  easy: kind('easy', true, 'fill'),
  strides: kind('easy', true, 'fill'),
  steady: kind('moderate', true, 'fill'),
  progression: kind('moderate', true, 'fill'),
  long: kind('long', true, 'fill'),
  fartlek: kind('hard', true, 'steps'),
  hills: kind('hard', true, 'steps'),
  tempo: kind('hard', true, 'steps'),
  threshold: kind('hard', true, 'steps'),
  'marathon-pace': kind('hard', true, 'steps'),
  intervals: kind('hard', true, 'steps'),
  repetitions: kind('hard', true, 'steps'),
  'time-trial': kind('hard', true, 'steps'),
  race: kind('hard', true, 'steps'),
} as const satisfies Record<string, KindFacts>;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as [Kind, ...Kind[]];
