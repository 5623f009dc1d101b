import type { Demand } from './demand.ts';
import { fixedWhere, type Ground } from './ground.ts';
import { cheapest, DAYS, previous, subsets } from './subsets.ts';

/** Easy days where they spread the running best, and the ones of them that end with strides. */
export function placeEasy(
  demand: Demand,
  ground: Ground,
  stressful: number[],
  moderate: number[],
): { easy: number[]; strides: number[] } {
  const taken = [...stressful, ...moderate];
  const open = ground.open.filter((day) => !taken.includes(day));
  const running = [...taken, ...fixedWhere(ground, 'runs')];
  const count = Math.min(demand.easy, open.length);
  const easy =
    cheapest(subsets(open, count), (days) => unevenness(days, running, ground, stressful)) ?? [];
  const fresh = (day: number) => (stressful.includes(previous(day)) ? 1 : 0);
  const strides = cheapest(subsets(easy, Math.min(demand.strides, easy.length)), (days) =>
    days.reduce((sum, day) => sum + fresh(day) + day / 100, 0),
  );
  return { easy, strides: strides ?? [] };
}

/** Squared gaps between running days round the loop; a run right after the long day costs extra. */
function unevenness(
  days: number[],
  running: number[],
  ground: Ground,
  stressful: number[],
): number {
  const all = DAYS.filter((day) => days.includes(day) || running.includes(day));
  const squares = all.reduce((sum, day, at) => {
    const gap = (all[at + 1] ?? (all[0] ?? 0) + 7) - day;
    return sum + gap * gap;
  }, 0);
  const afterLong = days.filter((day) => previous(day) === ground.longDay).length;
  const beforeStress = days.filter((day) => stressful.includes((day + 1) % 7)).length;
  return squares + afterLong * 3 + beforeStress * 0.5;
}
