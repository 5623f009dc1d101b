import { planMoves } from '../../engine/capacity/planMoves.ts';
import { recoveryBefore } from '../../engine/plan/allowances.ts';
import type { Plan } from '../../model/plan.ts';
import type { RaceDistance } from '../../model/race.ts';
import { DAY_NAMES } from '../../model/weekday.ts';

/**
 * For every week and day of a plan the names of the days it may change places with, one move at a
 * time: the week still passes its rules, and the days after a race keep their rest.
 *
 * @param after the race the plan begins after
 */
export function dayMoves(plan: Plan, after?: RaceDistance): string[][][] {
  const [race] = recoveryBefore(after, plan.level.experience);
  return planMoves(plan, race).map((days) => days.map((found) => found.map((to) => DAY_NAMES[to])));
}
