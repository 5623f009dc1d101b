import type { Step } from '../../model/steps.ts';

/** A session in three parts: easy running before, what it is about, easy running after. */
export interface Parts {
  warmUp: Step[];
  main: Step[];
  coolDown: Step[];
}

/**
 * Splits steps at their first and last stretch that is not easy. A session that is easy throughout
 * is all main part.
 */
export function partsOf(steps: readonly Step[]): Parts {
  const first = steps.findIndex((step) => !isEasy(step));
  if (first < 0) return { warmUp: [], main: [...steps], coolDown: [] };
  const last = steps.findLastIndex((step) => !isEasy(step));
  return {
    warmUp: steps.slice(0, first),
    main: steps.slice(first, last + 1),
    coolDown: steps.slice(last + 1),
  };
}

const isEasy = (step: Step): boolean => step.kind === 'work' && step.effort === 'easy';
