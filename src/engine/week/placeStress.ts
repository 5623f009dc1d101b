import type { Demand } from './demand.ts';
import { fixedWhere, type Ground } from './ground.ts';
import { cheapest, DAYS, next, previous, subsets } from './subsets.ts';

/** Days of the long run and of the hard sessions. */
export interface StressDays {
  long: number[];
  hard: number[];
  /** Hard sessions for which the free days leave no room. */
  dropped: number;
}

/**
 * Long run on the day it is wanted, hard days as far from it and from each other as the week allows.
 * When they cannot be kept apart the last hard session is dropped first, then the next.
 */
export function placeStress(demand: Demand, ground: Ground): StressDays {
  for (let hard = demand.hard; hard >= 0; hard--) {
    for (const long of longDays(demand, ground)) {
      const days = hardDays(hard, long, ground);
      if (days) return { long, hard: days, dropped: demand.hard - hard };
    }
  }
  return { long: [], hard: [], dropped: demand.hard };
}

/** Candidates for the long run: the wanted day, then the nearest to it. */
function longDays(demand: Demand, ground: Ground): number[][] {
  if (demand.long === 0) return [[]];
  const apart = (day: number) =>
    Math.min((day - ground.longDay + 7) % 7, (ground.longDay - day + 7) % 7);
  return [...(demand.hardLong ? ground.hard : ground.long)]
    .sort((one, other) => apart(one) - apart(other) || other - one)
    .map((day) => [day]);
}

function hardDays(count: number, long: number[], ground: Ground): number[] | undefined {
  const fixed = fixedWhere(ground, 'stressful');
  const taken = [...long, ...fixed];
  if (touch([...long], fixed, ground)) return undefined;
  const open = ground.hard.filter(
    (day) => !taken.includes(day) && ground.fixed.get(next(day))?.moderate !== true,
  );
  const best = cheapest(subsets(open, count), (days) => crowding(days, taken, ground));
  return best;
}

/** Whether a long run would stand next to a fixed hard day, last week's or the next week's too. */
const touch = (long: number[], fixed: number[], ground: Ground): boolean =>
  long.some(
    (day) =>
      fixed.includes(next(day)) ||
      fixed.includes(previous(day)) ||
      (day === 0 && ground.afterStress) ||
      (day === 6 && ground.beforeStress),
  );

/**
 * How crowded hard days stand: the squared gaps round the loop, least when even; of equally even ones
 * the widest gap between the hard days themselves. Infinite where two touch.
 */
function crowding(days: number[], taken: number[], ground: Ground): number {
  const all = DAYS.filter((day) => days.includes(day) || taken.includes(day));
  if (days.includes(0) && ground.afterStress) return Number.POSITIVE_INFINITY;
  if (days.includes(6) && ground.beforeStress) return Number.POSITIVE_INFINITY;
  const touching = days.some((day) => all.includes(next(day)) || all.includes(previous(day)));
  if (touching) return Number.POSITIVE_INFINITY;
  const squares = gaps(all).reduce((sum, gap) => sum + gap * gap, 0);
  const [first, second] = days;
  const between = first !== undefined && second !== undefined ? second - first : 0;
  return squares - between / 100;
}

const gaps = (days: readonly number[]): number[] =>
  days.map((day, at) => (days[at + 1] ?? (days[0] ?? 0) + 7) - day || 7);
