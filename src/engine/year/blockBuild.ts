import type { PhaseDefinition } from '../../model/phase.ts';
import { PHASES } from '../../model/phaseKind.ts';
import type { SessionLibrary } from '../../model/session.ts';
import type { Fitted } from '../capacity/fitRunner.ts';
import type { Build } from '../plan/build.ts';
import { frameOf, resolveChoices } from '../plan/frame.ts';
import { outlineWeeks } from '../plan/outline.ts';
import type { Block } from './block.ts';
import { easedWeeks } from './easedWeeks.ts';
import { withTestsThatFit } from './endings.ts';
import { withSteadyGrowth } from './steadyGrowth.ts';
import type { Shelf } from './stretches.ts';
import type { YearGrid } from './yearGrid.ts';

interface Setting {
  grid: YearGrid;
  shelf: Shelf;
  library: SessionLibrary;
  /** Rising weeks right before the block. */
  risen: number;
}

/** What a block's weeks are built from: its plan, its level, its days and the races in it. */
export function blockBuild(
  block: Block,
  fitted: Fitted,
  { grid, shelf: { definition }, library, risen }: Setting,
): Build {
  const { first } = block;
  const { runner, units, weekStart } = definition;
  const chosen = { level: block.level, runner, units, weekStart };
  const choices = resolveChoices(block.plan, fitted.level, chosen);
  const frame = frameOf(fitted.level, choices, library, fitted.shortStrength);
  const phases = withTestsThatFit(block.plan.phases, fitted.level, frame).map(asTheYearRises);
  const plan = { ...block.plan, phases };
  const outline = outlineWeeks(plan, fitted.level, fitted.rising, {
    eased: easedWeeks(block, grid),
    ...(first > 0 && { risen }),
  });
  const races = [...grid.raceDays].map(([day, race]) => [day - first * 7, race] as const);
  return {
    definition: plan,
    levelId: block.level,
    level: withSteadyGrowth(fitted.level, outline.filter(rises(phases)).length, block.forMarathon),
    frame,
    outline,
    mostRising: fitted.mostRising,
    recoveries: grid.recoveries.map((race) => ({ ...race, day: race.day - first * 7 })),
    allows: (day) => grid.allows(first * 7 + day),
    races: new Map(races),
  };
}

function rises(phases: readonly PhaseDefinition[]) {
  const rising = phases.map(({ phase }) => PHASES[phase].curve === 'rise');
  return ({ role, phase }: Build['outline'][number]) => role === 'build' && rising[phase];
}

/**
 * Shares that an author gave a rising phase hold for the whole plan from its first week on; inside a
 * year the weeks rise evenly from what came before.
 */
function asTheYearRises({ volume, ...phase }: PhaseDefinition): PhaseDefinition {
  const own = volume && PHASES[phase.phase].curve !== 'rise';
  return own ? { ...phase, volume } : phase;
}
