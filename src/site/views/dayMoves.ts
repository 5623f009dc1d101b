import { planMoves } from '../../engine/capacity/planMoves.ts';
import { recoveryBefore } from '../../engine/plan/allowances.ts';
import type { Plan, PlanDay } from '../../model/plan.ts';
import type { RaceDistance } from '../../model/race.ts';
import { DAY_NAMES, type Weekday } from '../../model/weekday.ts';

/**
 * For every week and day of a plan the names of the days it may change places with, one move at a
 * time: the week still passes its rules, and the days after a race keep their rest.
 *
 * @param after the race the plan begins after
 */
export function dayMoves(plan: Plan, after?: RaceDistance): string[][][] {
  const [race] = recoveryBefore(after, plan.level.experience);
  const daysOff = race?.daysOff ?? 0;
  return planMoves(plan, race?.daysToFull).map((days, week) =>
    days.map((found, at) =>
      found
        .filter((to) => keepsDaysOff(plan.weeks[week]?.days ?? [], at, to, daysOff - week * 7))
        .map((to) => DAY_NAMES[to]),
    ),
  );
}

/** No run lands in the days off, whichever of the two days it comes from. */
function keepsDaysOff(days: readonly PlanDay[], at: number, to: Weekday, off: number): boolean {
  const other = days.findIndex(({ weekday }) => weekday === to);
  const early = Math.min(at, other);
  const late = Math.max(at, other);
  return early >= off || !days[late]?.runs;
}
