import { addDays } from '../../calendar/day.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import type { Year, YearSeason } from '../../model/year.ts';
import type { When } from '../onDates.ts';

/**
 * When the whole plan of a season takes place: up to its race where it leads to one, else so much
 * earlier as weeks of it are left out.
 *
 * @returns undefined for a season that the engine laid out without a plan of the catalogue.
 * @example
 * whenOf(season, year, plans) //=> { race: '2027-05-09' }
 */
export function whenOf(
  { plan, first }: YearSeason,
  { races }: Pick<Year, 'races'>,
  plans: readonly PlanDefinition[],
): When | undefined {
  if (!plan) return undefined;
  const leads = plans.find(({ id }) => id === plan.id)?.race !== undefined;
  const race = races.find(({ role, date }) => role === 'performance' && date >= first);
  if (leads && race) return { race: race.date };
  return { start: addDays(first, 7 * (1 - plan.firstWeek)) };
}
