import type { PhaseDefinition } from '../../model/phase.ts';

/** Longest phase there is. */
const MOST = 8;

/**
 * Phases cut or stretched to a number of weeks. Weeks are left out from the front, since the end is
 * what a plan leads to; missing ones are added to the first phases.
 *
 * @returns as many phases as there are weeks for; none for no weeks.
 */
export function resizePhases(phases: readonly PhaseDefinition[], weeks: number): PhaseDefinition[] {
  const own = phases.reduce((sum, phase) => sum + phase.weeks, 0);
  return weeks <= own ? cut(phases, own - weeks) : stretched(phases, weeks - own);
}

function cut(phases: readonly PhaseDefinition[], surplus: number): PhaseDefinition[] {
  let left = surplus;
  return phases.flatMap((phase) => {
    const taken = Math.min(left, phase.weeks);
    left -= taken;
    return taken === phase.weeks ? [] : [resized(phase, phase.weeks - taken)];
  });
}

function stretched(phases: readonly PhaseDefinition[], missing: number): PhaseDefinition[] {
  let left = missing;
  const grown = phases.map((phase) => {
    const added = Math.min(left, MOST - phase.weeks);
    left -= added;
    return resized(phase, phase.weeks + added);
  });
  const first = grown[0];
  return left > 0 && first ? [...stretched([{ ...first, weeks: 1 }], left - 1), ...grown] : grown;
}

/** A phase of another length; down weeks that were counted by hand are the engine's again. */
function resized(phase: PhaseDefinition, weeks: number): PhaseDefinition {
  if (weeks === phase.weeks) return phase;
  const { down, ...rest } = phase;
  return { ...rest, weeks, ...(down === 'never' && { down }) };
}
