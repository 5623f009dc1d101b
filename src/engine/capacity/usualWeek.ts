import type { PhaseKind } from '../../model/phaseKind.ts';
import type { Plan, PlanWeek } from '../../model/plan.ts';

/** Weeks that are lighter because a race is near. */
const NEAR_A_RACE: readonly (PhaseKind | undefined)[] = ['taper', 'race'];

/**
 * The week that stands for a plan: neither a down week nor near a race, and in the middle of what such
 * weeks hold. A plan that has only others gives one of them; one that plans no running has none.
 */
export function usualWeek({ weeks, phases }: Pick<Plan, 'weeks' | 'phases'>): PlanWeek | undefined {
  const planned = weeks.filter(({ volume }) => volume > 0);
  const plain = planned.filter(
    (week) => !(week.down || hasEvent(week) || NEAR_A_RACE.includes(phases[week.phase]?.kind)),
  );
  const among = (plain.length > 0 ? plain : planned).sort((a, b) => a.volume - b.volume);
  return among[Math.floor((among.length - 1) / 2)];
}

const hasEvent = ({ days }: PlanWeek): boolean =>
  days.some(({ sessions }) => sessions.some(({ event }) => event));

/** Most days of running that so many days in a row may hold, were all weeks like this one. */
export function mostRunsIn(days: number, week: Pick<PlanWeek, 'days'>): number {
  const all = week.days.length;
  const from = (first: number) =>
    Array.from({ length: days }, (_, at) => week.days[(first + at) % all]);
  return Math.max(
    ...week.days.map((_, first) => from(first).filter((day) => day?.runs === true).length),
  );
}
