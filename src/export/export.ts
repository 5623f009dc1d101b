import { PlanError } from '../errors.ts';
import type { Plan } from '../model/plan.ts';
import { planCalendar } from './calendar.ts';
import { planCsv } from './csv.ts';
import { planJson } from './json.ts';
import type { ExportFormat } from './names.ts';

export interface ExportOptions {
  /** Address of the level's page. */
  url: string;
  /** ISO date of the plan's first day, as `firstDayOf` finds it; none for a plan without dates. */
  start?: string | undefined;
}

/**
 * A plan as the text of a file. Same plan and options, same text.
 *
 * @throws PlanError on a calendar without dates
 * @example
 * exportPlan('csv', plan, { url: 'https://run.example/plans/10k/' })
 */
export function exportPlan(format: ExportFormat, plan: Plan, options: ExportOptions): string {
  const { url, start } = options;
  if (format === 'csv') return planCsv(plan, start);
  if (format === 'json') return planJson(plan, url, start);
  if (start === undefined) throw new PlanError([NO_DATES]);
  return planCalendar(plan, url, start);
}

const NO_DATES = {
  what: 'a calendar needs dates, and this plan has none',
  where: {},
  expected: 'the day of its race, or its first day',
  remedy: 'Choose one of them; a table or data can do without.',
};
