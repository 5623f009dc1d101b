import type { Demand } from './demand.ts';
import type { Ground } from './ground.ts';
import { cheapest, subsets } from './subsets.ts';

/** Days without a run for walks, mobility and cross-training, spread; one day of full rest is left. */
export function placeAlso(
  demand: Demand,
  ground: Ground,
  running: number[],
  strength: number[],
): number[] {
  const spare = [...ground.open, ...ground.off]
    .sort((one, other) => one - other)
    .filter((day) => !running.includes(day) && !strength.includes(day));
  const restElsewhere = 7 - new Set([...running, ...strength]).size > spare.length;
  const most = Math.max(0, spare.length - (restElsewhere ? 0 : 1));
  const closeness = (days: number[]) =>
    days.reduce((sum, day, at) => {
      const gap = (days[at + 1] ?? (days[0] ?? 0) + 7) - day;
      return sum + gap * gap;
    }, 0);
  return cheapest(subsets(spare, Math.min(demand.also, most)), closeness) ?? [];
}
