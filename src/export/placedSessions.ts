import { datesFrom } from '../calendar/day.ts';
import type { Plan, PlanDay, PlanPhase, PlanSession, PlanWeek } from '../model/plan.ts';

/** A session with everything that says where it stands. */
export interface PlacedSession {
  session: PlanSession;
  /** 1-based among the sessions of its day. */
  position: number;
  day: PlanDay;
  week: PlanWeek;
  phase: PlanPhase | undefined;
  /** ISO date of its day, where the plan has dates. */
  date?: string;
}

/**
 * Every session of a plan in the order of its days, rest days included.
 *
 * @param start ISO date of the plan's first day, as `firstDayOf` finds it
 */
export function placedSessions(plan: Plan, start?: string): PlacedSession[] {
  const days = plan.weeks.flatMap((week) => week.days.map((day) => ({ day, week })));
  const dates = start === undefined ? [] : datesFrom(start, days.length);
  return days.flatMap(({ day, week }, at) =>
    day.sessions.map((session, index) => ({
      session,
      position: index + 1,
      day,
      week,
      phase: plan.phases[week.phase],
      ...(dates[at] !== undefined && { date: dates[at] }),
    })),
  );
}
