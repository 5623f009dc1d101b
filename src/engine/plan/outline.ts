import type { LevelDefinition } from '../../model/level.ts';
import { type Curve, PHASES } from '../../model/phaseKind.ts';
import type { PlanAtLevel } from '../../model/planAtLevel.ts';
import type { WeekRole } from '../week/weekOrder.ts';
import { placeDownWeeks } from './placeDownWeeks.ts';
import type { Surroundings } from './surroundings.ts';

/** A week before it has a volume: where it stands and what it does to the load. */
export interface WeekOutline {
  number: number;
  /** Index of its phase. */
  phase: number;
  weekOfPhase: number;
  role: WeekRole;
  /** Share of the level it carries, where something in it asks for relief. */
  share?: number;
}

const ROLES: Record<Curve, WeekRole> = {
  none: 'free',
  return: 'return',
  rise: 'build',
  hold: 'build',
  ease: 'ease',
  taper: 'taper',
};

/**
 * The weeks of a plan in order, down weeks placed.
 *
 * @param limit most rising weeks in a row.
 */
export function outlineWeeks(
  definition: PlanAtLevel,
  level: LevelDefinition,
  limit: number,
  { risen, eased = new Map() }: Surroundings = {},
): WeekOutline[] {
  const weeks = definition.phases.flatMap((phase, index) =>
    Array.from({ length: phase.weeks }, (_, weekOfPhase) => ({
      phase: index,
      weekOfPhase,
      role: ROLES[PHASES[phase.phase].curve],
    })),
  );
  const down =
    'weekly' in level.volume
      ? downByVolume(level.volume.weekly)
      : placeDownWeeks(definition.phases, limit, { eased, ...(risen !== undefined && { risen }) });
  return weeks.map((week, at) => ({
    ...week,
    number: at + 1,
    ...roleOf(week.role, down.has(at), eased.get(at)),
  }));
}

/** A building week goes down, or carries a share, where something asks for it. */
function roleOf(
  role: WeekRole,
  down: boolean,
  share: number | undefined,
): Pick<WeekOutline, 'role' | 'share'> {
  if (role !== 'build') return { role };
  if (share !== undefined) return { role: 'ease', share };
  return { role: down ? 'down' : 'build' };
}

/** Weeks that volumes written out make lighter by a fifth or more. */
function downByVolume(weekly: readonly number[]): Set<number> {
  const lighter = weekly.flatMap((volume, at) => {
    const before = weekly[at - 1];
    return before !== undefined && volume <= before * 0.8 + 1e-9 ? [at] : [];
  });
  return new Set(lighter);
}
