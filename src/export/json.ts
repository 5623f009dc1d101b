import { addDays, datesFrom } from '../calendar/day.ts';
import type { Plan, PlanDay, PlanWeek } from '../model/plan.ts';

/** What a program looks for before it reads on. */
const FORMAT = 'periodical-plan';

/** Goes up when a key is renamed, removed or means something else; a new key leaves it as it is. */
const FORMAT_VERSION = 1;

/** Of a week. */
const DAYS = 7;

/** A plan as data. Every key is explained in `docs/formats.md`. */
export interface PlanFile extends Omit<Plan, 'weeks'> {
  format: typeof FORMAT;
  formatVersion: typeof FORMAT_VERSION;
  /** The page of the plan's level. */
  url: string;
  /** ISO date of the first day, where the plan has dates. */
  start?: string;
  weeks: WeekOfFile[];
}

interface WeekOfFile extends Omit<PlanWeek, 'days'> {
  days: DayOfFile[];
}

interface DayOfFile extends PlanDay {
  /** ISO date, where the plan has dates. */
  date?: string;
}

/**
 * A plan as JSON, distances in kilometres whatever units its texts are in.
 *
 * @param url address of the level's page
 * @param start ISO date of the first day
 */
export function planJson(plan: Plan, url: string, start?: string): string {
  const head = { format: FORMAT, formatVersion: FORMAT_VERSION, url } as const;
  const file: PlanFile =
    start === undefined
      ? { ...head, ...plan }
      : { ...head, start, ...plan, weeks: plan.weeks.map(datedFrom(start)) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const datedFrom =
  (start: string) =>
  (week: PlanWeek, at: number): WeekOfFile => {
    const dates = datesFrom(addDays(start, at * DAYS), week.days.length);
    return {
      ...week,
      days: week.days.map((day, index) => ({ date: dates[index] ?? start, ...day })),
    };
  };
