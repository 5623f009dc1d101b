import type { Demand } from './demand.ts';
import type { Ground } from './ground.ts';
import { cheapest, next, subsets } from './subsets.ts';

/**
 * Days for strength: never the day before hard or long, nor on the long run’s own; on a day of its own, or after an easy run,
 * before after a hard one; apart from each other; and with a day of full rest left.
 */
export function placeStrength(
  demand: Demand,
  ground: Ground,
  stressful: number[],
  running: number[],
): number[] {
  const allowed = ground.open.filter(
    (day) =>
      !stressful.includes(next(day)) &&
      !(day === 6 && ground.beforeStress) &&
      !(day === ground.longDay && stressful.includes(day)),
  );
  const resting = 7 - running.length;
  const cost = (days: number[]) =>
    days.reduce((sum, day) => sum + dayCost(day, stressful, running), 0) +
    days.filter((day) => days.includes(next(day))).length * 3 +
    (days.filter((day) => !running.includes(day)).length >= resting ? 4 : 0);
  return cheapest(subsets(allowed, Math.min(demand.strength, allowed.length)), cost) ?? [];
}

function dayCost(day: number, stressful: number[], running: number[]): number {
  if (stressful.includes(day)) return 1.5;
  return running.includes(day) ? 1 : 0;
}
