import type { PhaseDefinition } from '../../model/phase.ts';
import { PHASES } from '../../model/phaseKind.ts';
import type { Surroundings } from './surroundings.ts';

interface Slot {
  phase: PhaseDefinition;
  weekOfPhase: number;
  /** Rises or holds, so that it could go down. */
  builds: boolean;
  /** Must go down, must not (a race stands in it), or the engine's choice. */
  wish: 'down' | 'up' | 'open';
}

/**
 * The weeks (0-based) that go down. What the author says stands; the rest is chosen so that no more
 * than `limit` rising weeks follow each other, preferring the ends of phases, then as few as possible,
 * then as late as possible.
 */
export function placeDownWeeks(
  phases: readonly PhaseDefinition[],
  limit: number,
  { risen, eased = new Map() }: Surroundings = {},
): Set<number> {
  const slots = phases
    .flatMap(slotsOf)
    .map((slot, at) => (eased.has(at) ? { ...slot, builds: false } : slot));
  return new Set(cheapest(slots, limit, risen)?.weeks ?? wished(slots));
}

function slotsOf(phase: PhaseDefinition): Slot[] {
  const { curve } = PHASES[phase.phase];
  const builds = curve === 'rise' || curve === 'hold';
  return Array.from({ length: phase.weeks }, (_, weekOfPhase) => ({
    phase,
    weekOfPhase,
    builds,
    wish: wishOf(phase, weekOfPhase),
  }));
}

function wishOf({ down, weeks, ends }: PhaseDefinition, weekOfPhase: number): Slot['wish'] {
  if (down === undefined) return ends && weekOfPhase === weeks - 1 ? 'up' : 'open';
  if (down === 'never') return 'up';
  const asked = down === 'last' ? weekOfPhase === weeks - 1 : down.includes(weekOfPhase + 1);
  return asked ? 'down' : 'open';
}

const wished = (slots: readonly Slot[]): number[] =>
  slots.flatMap((slot, at) => (slot.wish === 'down' ? [at] : []));

interface Way {
  weeks: number[];
  cost: number;
}

/** Dynamic programme over the weeks; the state is how many rising weeks came last (-1: a down week). */
function cheapest(
  slots: readonly Slot[],
  limit: number,
  risen: number | undefined,
): Way | undefined {
  let ways = new Map<number, Way>([[Math.min(risen ?? 0, limit), { weeks: [], cost: 0 }]]);
  slots.forEach((slot, at) => {
    const next = new Map<number, Way>();
    for (const [run, way] of ways) {
      if (!slot.builds) {
        keep(next, 0, way);
        continue;
      }
      const rises = run < 0 ? 1 : run + (at === 0 && risen === undefined ? 0 : 1);
      if (slot.wish !== 'down' && rises <= limit) keep(next, rises, way);
      if (slot.wish !== 'up' && run > 0) keep(next, -1, withDown(way, slot, at));
    }
    ways = next;
  });
  return [...ways.values()].sort((one, other) => one.cost - other.cost)[0];
}

function keep(ways: Map<number, Way>, run: number, way: Way): void {
  const known = ways.get(run);
  if (known === undefined || way.cost < known.cost) ways.set(run, way);
}

/** A down week costs most at a phase's start and least at its end. */
function withDown(way: Way, { phase, weekOfPhase, wish }: Slot, at: number): Way {
  if (wish === 'down') return { weeks: [...way.weeks, at], cost: way.cost };
  const place = weekOfPhase === phase.weeks - 1 ? 0 : weekOfPhase === 0 ? 4 : 1;
  return { weeks: [...way.weeks, at], cost: way.cost + 3 + place - at / 1000 };
}
