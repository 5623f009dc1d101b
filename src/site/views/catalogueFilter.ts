import { EXPERIENCES, type Experience } from '../../model/experience.ts';
import type { PlanView } from './planView.ts';

/** What a list of plans is filtered by: a plan with the levels that a runner may choose. */
export interface FilterFacts {
  gives: string[];
  levels: { title: string; weeks: number; days: number; hours: number; experience: Experience }[];
}

/** What a runner has, or wants; what is left out asks for nothing. */
export interface Filters {
  /** At most so many weeks, days a week, hours a week. */
  weeks?: number | undefined;
  days?: number | undefined;
  hours?: number | undefined;
  experience?: Experience | undefined;
  /** One of the words that plans say they give back. */
  focus?: string | undefined;
}

/** The facts of a plan, for its entry in the list. */
export const filterFacts = ({ gives, levels }: PlanView): FilterFacts => ({
  gives,
  levels: levels.map(({ title, weeks, days, hours, experience }) => ({
    title,
    weeks: weeks.length,
    days,
    hours,
    experience,
  })),
});

/** The levels of a plan that fit everything asked for; none where the plan does not. */
export function levelsThatFit({ gives, levels }: FilterFacts, filters: Filters): string[] {
  const { weeks, days, hours, experience, focus } = filters;
  if (focus !== undefined && !gives.includes(focus)) return [];
  return levels
    .filter(
      (level) =>
        level.weeks <= (weeks ?? Number.POSITIVE_INFINITY) &&
        level.days <= (days ?? Number.POSITIVE_INFINITY) &&
        level.hours <= (hours ?? Number.POSITIVE_INFINITY) &&
        (experience === undefined || level.experience === experience),
    )
    .map(({ title }) => title);
}

/** Filters from an address or a form; what makes no sense there asks for nothing. */
export function filtersIn(choices: URLSearchParams): Filters {
  const number = (name: string) => {
    const value = Number(choices.get(name) || Number.NaN);
    return value > 0 ? value : undefined;
  };
  return {
    weeks: number('weeks'),
    days: number('days'),
    hours: number('hours'),
    experience: EXPERIENCES.find((name) => name === choices.get('experience')),
    focus: choices.get('focus') || undefined,
  };
}
