import { loadOfDay } from '../../engine/load/dayLoad.ts';
import type { PlanDay, PlanWeek } from '../../model/plan.ts';
import { DAY_NAMES, SHORT_DAY_NAMES } from '../../model/weekday.ts';
import { listWords } from '../words.ts';

/** What a day does in its week. */
export type DayPart = 'stress' | 'recovery' | 'easy' | 'rest';

/** A day as a bar. */
export interface StressDay {
  name: string;
  short: string;
  part: DayPart;
  /** Effort times minutes, as a share of the plan’s fullest day of training: 0 to 1. */
  load: number;
}

/** A week as stress, recovery and what comes of them. */
export interface WeekStress {
  days: StressDay[];
  /** Two or three sentences. */
  says: string;
}

/**
 * Where a week asks something, where it lets it sink in, and what that does. The week is read as a
 * loop: its last day touches its first.
 *
 * @param fullest the most load a day of the plan has
 */
export function weekStress({ days, down }: PlanWeek, fullest: number): WeekStress {
  const views = days.map((day, at) => ({
    name: DAY_NAMES[day.weekday],
    short: SHORT_DAY_NAMES[day.weekday],
    part: partOf(day, days.at(at - 1)),
    load: fullest > 0 ? Math.min(1, loadOfDay(day) / fullest) : 0,
  }));
  return { days: views, says: saysOf(views, down) };
}

/** The most load that a day of some weeks has, races and time trials left out. */
export const fullestDay = (weeks: readonly PlanWeek[]): number =>
  Math.max(
    0,
    ...weeks.flatMap(({ days }) =>
      days.map((day) => (day.sessions.some(({ event }) => event) ? 0 : loadOfDay(day))),
    ),
  );

const asks = (day: PlanDay | undefined): boolean => day !== undefined && (day.hard || day.long);

function partOf(day: PlanDay, before: PlanDay | undefined): DayPart {
  if (asks(day)) return 'stress';
  if (asks(before)) return 'recovery';
  return day.stress === 'rest' ? 'rest' : 'easy';
}

const LIGHTER = ' The week is lighter than the last ones, so that they can turn into fitness.';

function saysOf(days: readonly StressDay[], down: boolean): string {
  const stress = days.filter(({ part }) => part === 'stress').map(({ name }) => name);
  if (stress.length === 0)
    return 'No stress this week. Recovery is the work, and the body adapts by being left to it.';
  const each = stress.length === 1 ? 'the day after it' : 'the day after each of them';
  return `Stress on ${listWords(stress)}, recovery on ${each}. The body adapts in between: it is in the calm days that the work turns into fitness.${down ? LIGHTER : ''}`;
}
