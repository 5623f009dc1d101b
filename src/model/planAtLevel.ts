import type { PlanDefinition } from './definition.ts';
import type { AuthoredPhase, PhaseDefinition } from './phase.ts';

/** A definition as one of its levels has it: every phase with its number of weeks. */
export interface PlanAtLevel extends Omit<PlanDefinition, 'phases'> {
  phases: PhaseDefinition[];
}

/** The definition for one level. A level that a phase forgets gets the phase's longest. */
export const atLevel = (definition: PlanDefinition, level: string): PlanAtLevel => ({
  ...definition,
  phases: definition.phases.map((phase) => ({ ...phase, weeks: weeksAt(phase.weeks, level) })),
});

const weeksAt = (weeks: AuthoredPhase['weeks'], level: string): number =>
  typeof weeks === 'number' ? weeks : (weeks[level] ?? Math.max(1, ...Object.values(weeks)));

/** How many weeks the phases of a level add up to. */
export const weeksOf = (plan: Pick<PlanAtLevel, 'phases'>): number =>
  plan.phases.reduce((sum, phase) => sum + phase.weeks, 0);

/** How many weeks a definition has at its longest level. */
export const mostWeeksOf = (definition: PlanDefinition): number =>
  Math.max(
    0,
    ...Object.keys(definition.levels).map((level) => weeksOf(atLevel(definition, level))),
  );
