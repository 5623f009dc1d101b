import type { PlanDefinition } from '../../model/definition.ts';
import type { PhaseDefinition } from '../../model/phase.ts';
import { type Curve, PHASES } from '../../model/phaseKind.ts';
import { atLevel, type PlanAtLevel } from '../../model/planAtLevel.ts';
import type { Block, Stretch } from './block.ts';
import { chooseLevelFor, choosePlan } from './choosePlan.ts';
import { endingsOf } from './endings.ts';
import { generatedPlan, TYPICAL_LEVEL } from './generatedPlan.ts';
import { resizePhases } from './resizePhases.ts';
import type { Shelf } from './stretches.ts';
import type { YearGrid } from './yearGrid.ts';

/**
 * A stretch with the plan that fills it, cut or stretched to the weeks there are.
 *
 * @param now what a week holds by now, where that is known.
 * @param marathon the plan for the marathon it leads to: what that allows its long runs holds here too.
 */
export function openBlock(
  stretch: Stretch & { first: number },
  grid: YearGrid,
  shelf: Shelf,
  now?: { volume: number; measure: 'distance' | 'time' },
  marathon?: PlanDefinition,
): Block {
  const plan = planFor(stretch, shelf);
  const { runner } = shelf.definition;
  const volume = now && { measure: now.measure, from: now.volume, to: now.volume };
  const level = chooseLevelFor(plan, volume ? { ...runner, volume } : runner);
  const whole = atLevel(plan, level);
  const own = whole.phases.reduce((sum, phase) => sum + phase.weeks, 0);
  const phases =
    stretch.fill === 'recover'
      ? recoveryPhases(stretch, grid, whole)
      : resizePhases(whole.phases, stretch.weeks);
  const allow = marathon?.allow.filter(({ rule }) => rule === 'long-share') ?? [];
  return {
    ...stretch,
    plan: {
      ...whole,
      after: undefined,
      overrides: [],
      allow: [...whole.allow, ...allow],
      phases: endingsOf(phases, stretch, grid),
    },
    level,
    forMarathon: marathon !== undefined,
    skipped: stretch.fill === 'recover' ? 0 : Math.max(0, own - stretch.weeks),
    own: plan.id === '' ? 0 : own,
  };
}

/** The plan of the catalogue that fills a stretch, else the one the engine makes. */
export function planFor({ fill, race }: Stretch, { definition, plans }: Shelf): PlanDefinition {
  const distance = fill === 'race' || fill === 'recover' ? race?.distance : undefined;
  const found = choosePlan(plans, fill, definition.plans, distance);
  return found ?? generatedPlan(fill, TYPICAL_LEVEL);
}

/** Freestyle for the weeks that are days off throughout, the reverse taper for the others. */
function recoveryPhases(
  { first, weeks }: Stretch & { first: number },
  grid: YearGrid,
  plan: PlanAtLevel,
): PhaseDefinition[] {
  const off = Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => grid.allows((first + week) * 7 + day)).every(
      (allows) => allows === 'noRun',
    ),
  );
  const free = off.findIndex((isOff) => !isOff);
  const freestyle = free < 0 ? weeks : free;
  return [
    ...lasting(phasesOf(plan, 'none'), freestyle),
    ...lasting(phasesOf(plan, 'return'), weeks - freestyle),
  ];
}

/** The first of some phases for so many weeks; nothing for none. */
const lasting = (phases: readonly PhaseDefinition[], weeks: number): PhaseDefinition[] =>
  weeks > 0 ? phases.slice(0, 1).map((phase) => ({ ...phase, weeks })) : [];

/** The plan's own phases of a curve, then the one the engine makes. */
function phasesOf(plan: PlanAtLevel, curve: Curve): PhaseDefinition[] {
  const made = atLevel(generatedPlan('recover', TYPICAL_LEVEL), 'own').phases;
  return [...plan.phases, ...made].filter(({ phase }) => PHASES[phase].curve === curve);
}
