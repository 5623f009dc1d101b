import type { PlanDefinition } from '../../model/definition.ts';
import { RACE_KM } from '../../model/race.ts';
import type { Stretch } from './block.ts';
import { planFor } from './openBlock.ts';
import type { Shelf } from './stretches.ts';

/**
 * The plan for a marathon or more that a stretch belongs to: it is run in it, or the stretch leads to
 * it with no race to recover from between. Such seasons keep their long run, for its sake.
 */
export function marathonAhead(
  stretches: readonly Stretch[],
  at: number,
  shelf: Shelf,
): PlanDefinition | undefined {
  const next = stretches.slice(at).find(({ fill }) => fill === 'race' || fill === 'recover');
  if (next?.fill !== 'race' || !next.race) return undefined;
  return RACE_KM[next.race.distance] >= RACE_KM.marathon ? planFor(next, shelf) : undefined;
}
