import type { Demand } from './demand.ts';
import type { Ground } from './ground.ts';
import { cheapest, next, previous, subsets } from './subsets.ts';

/** Days for moderate runs: never after a hard or long day, rather not before one. */
export function placeModerate(demand: Demand, ground: Ground, stressful: number[]): number[] {
  const allowed = ground.hard.filter(
    (day) =>
      !stressful.includes(day) &&
      !stressful.includes(previous(day)) &&
      !(day === 0 && ground.afterStress),
  );
  const cost = (days: number[]) =>
    days.reduce((sum, day) => sum + (stressful.includes(next(day)) ? 3 : 0) + day / 100, 0);
  return cheapest(subsets(allowed, Math.min(demand.moderate, allowed.length)), cost) ?? [];
}
