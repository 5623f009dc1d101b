import type { Reason } from '../../model/finding.ts';
import { type ArcStep, arcOf } from './arc.ts';
import { ARC_WORDS, NEXT_CYCLE } from './arcWords.ts';
import { reasonsFor } from './reasons.ts';
import { type RaceRun, type RecoveryDays, recoveryDays } from './recoveryDays.ts';

/** A stretch of the way back, ready to read. */
export interface RecoveryStep extends ArcStep {
  title: string;
  why: string;
  holds: readonly string[];
}

/** A race and whose it was. */
export interface RecoveryRequest extends RaceRun {
  /** Old injuries to remember in base, in a few words each. */
  injuries?: readonly string[] | undefined;
}

/** The whole way back from a race. */
export interface Recovery extends RecoveryDays {
  /** Freestyle, reverse taper in up to three steps, base; without gap or overlap from day 1. */
  arc: RecoveryStep[];
  /** What follows base. */
  next: string;
  /** Why it takes as long as it does. */
  reasons: Reason[];
}

/**
 * The way back from a race: how long, in which steps, and why.
 *
 * @example
 * recoveryOf({ distance: 'half', role: 'performance', experience: 'new' }).arc[0]?.lastDay //=> 7
 */
export function recoveryOf(race: RecoveryRequest): Recovery {
  const days = recoveryDays(race);
  return {
    ...days,
    arc: arcOf(race.distance, days).map((step) => inWords(step, race.injuries ?? [])),
    next: NEXT_CYCLE,
    reasons: reasonsFor(race, days),
  };
}

function inWords(step: ArcStep, injuries: readonly string[]): RecoveryStep {
  const words = ARC_WORDS[step.phase];
  const remembered =
    step.phase === 'base' ? injuries.map((injury) => `${injury}: keep what helped it.`) : [];
  return { ...step, ...words, holds: [...words.holds, ...remembered] };
}
