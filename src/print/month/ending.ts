import type { Plan, PlanSession } from '../../model/plan.ts';

/** What a plan leads to, and how many days after its first. */
export interface Ending {
  session: PlanSession;
  /** 0 for the first day. */
  day: number;
}

/** The race or time trial in a plan's last week; none in a plan that leads to no day in particular. */
export function endOf({ weeks }: Pick<Plan, 'weeks'>): Ending | undefined {
  const last = weeks.at(-1);
  const found = (last?.days ?? []).flatMap(({ sessions }, at) =>
    sessions.filter(({ event }) => event).map((session) => ({ session, at })),
  );
  const end = found.at(-1);
  return end && { session: end.session, day: (weeks.length - 1) * 7 + end.at };
}
