import type { Plan, PlanDay, PlanWeek } from '../../model/plan.ts';
import type { Weekday } from '../../model/weekday.ts';
import type { WeekView } from '../balance/weekView.ts';
import { dayView } from '../plan/views.ts';
import type { RecoveryDays } from '../recovery/recoveryDays.ts';
import { safeMoves } from './safeMoves.ts';

/**
 * For each week of a plan and each of its days, in order, the days it may change places with: one
 * move at a time, everything else as the plan has it.
 *
 * @param after what the race right before the plan takes to absorb; none when it starts rested.
 */
export function planMoves(
  plan: Plan,
  after: RecoveryDays = { daysOff: 0, daysToFull: 0 },
): Weekday[][][] {
  const views = plan.weeks.map((week) => viewOf(plan, week));
  return views.map((view, at) => {
    const days = plan.weeks[at]?.days ?? [];
    const moves = safeMoves(view, freeDays(plan, days), {
      before: views[at - 1]?.days.at(-1),
      after: views[at + 1]?.days[0],
      hardFrom: after.daysToFull - at * 7,
      runFrom: after.daysOff - at * 7,
    });
    return moves.map((found, one) =>
      found.flatMap((other) =>
        canSwap(plan, days[one], days[other]) ? weekdayOf(days[other]) : [],
      ),
    );
  });
}

const isFree = ({ choices }: Plan, { weekday }: PlanDay): boolean => choices.free.includes(weekday);

const freeDays = (plan: Plan, days: readonly PlanDay[]): boolean[] =>
  days.map((day) => isFree(plan, day));

const weekdayOf = (day: PlanDay | undefined): Weekday[] => (day ? [day.weekday] : []);

/** Ten minutes of mobility are no stress, and still need a day that is free. */
const canSwap = (plan: Plan, one: PlanDay | undefined, other: PlanDay | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (isFree(plan, other) || asksNothing(one)) &&
  (isFree(plan, one) || asksNothing(other));

const asksNothing = ({ sessions }: PlanDay): boolean =>
  sessions.every(({ kind }) => kind === 'rest');

/** Without its sizes: days changing places leave them as they are. */
const viewOf = (plan: Plan, week: PlanWeek): WeekView => ({
  days: week.days.map(dayView),
  role: week.down ? 'down' : 'build',
  experience: plan.level.experience,
  forMarathon: false,
});
