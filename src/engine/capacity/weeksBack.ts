import type { Measure, PlanDay, PlanSession, PlanWeek } from '../../model/plan.ts';
import type { Comeback } from './afterMissing.ts';

/** A week on the way back, in the plan's measure. */
export interface WeekBack {
  volume: number;
  longest: number;
}

/**
 * What the way back holds, were each of its weeks like one usual week of the plan and began on its first
 * day: as many weeks as hold less than usual. Empty where nothing changes.
 *
 * @example
 * weeksBack(week36Km, 'distance', afterMissing(14, false)) // 18 km, then 27 km
 */
export function weeksBack(
  usual: Pick<PlanWeek, 'days'>,
  measure: Measure,
  { steps }: Pick<Comeback, 'steps'>,
): WeekBack[] {
  const shares = steps.flatMap(({ days, share }) => Array<number>(days).fill(share));
  const weeks = Math.ceil(shares.length / usual.days.length);
  return Array.from({ length: weeks }, (_, week) => {
    const first = week * usual.days.length;
    const runs = usual.days.flatMap((day, at) => runsOf(day, measure, shares[first + at] ?? 1));
    return { volume: runs.reduce((sum, run) => sum + run, 0), longest: Math.max(0, ...runs) };
  });
}

/** Each run of a day, so much smaller. */
const runsOf = ({ sessions }: PlanDay, measure: Measure, share: number): number[] =>
  sessions.filter(({ runs }) => runs).map((session) => sizeOf(session, measure) * share);

const sizeOf = ({ km, minutes }: PlanSession, measure: Measure): number =>
  measure === 'time' ? minutes : km;
