import type { PlanWeek } from '../../model/plan.ts';
import { loadOfDay } from './dayLoad.ts';
import { type FitnessFatigue, fitnessFatigue } from './fitnessFatigue.ts';
import { type WeekLoad, weekLoad } from './weekLoad.ts';

/** A point of a load chart: a week, with fitness and fatigue on its last day. */
export interface WeekOfLoad extends WeekLoad, FitnessFatigue {
  /** Number of the week in its plan. */
  number: number;
  /** Loads of its days. */
  days: number[];
}

/** What a chart of load draws for a plan: one point a week. */
export function loadOfWeeks(weeks: readonly Pick<PlanWeek, 'number' | 'days'>[]): WeekOfLoad[] {
  const loads = weeks.map(({ days }) => days.map(loadOfDay));
  const averages = fitnessFatigue(loads.flat());
  let last = -1;
  return weeks.map(({ number }, at) => {
    const days = loads[at] ?? [];
    last += days.length;
    const { fitness, fatigue } = averages[last] ?? { fitness: 0, fatigue: 0 };
    return { number, days, ...weekLoad(days), fitness, fatigue };
  });
}
