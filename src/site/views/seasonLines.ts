import { whenOf } from '../../engine/year/seasonPlan.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import type { Season } from '../../model/phaseKind.ts';
import type { SeasonPurpose, Year, YearSeason } from '../../model/year.ts';
import { addresses } from '../addresses.ts';
import { dateSpan } from '../dates.ts';
import { listWords, weeksWord } from '../words.ts';
import { lengthWords, runningIn } from './yearSeasons.ts';

/** A season as a row of a table. */
export interface SeasonLine {
  season: Season;
  title: string;
  /** `10 to 30 May`. */
  when: string;
  /** `3 weeks`. */
  length: string;
  /** The one thing it is for. */
  purpose: SeasonPurpose;
  why: string;
  /** What it gives back; may be empty. */
  gives: string;
  /** `22–42 km a week`. */
  running: string;
  /** The plan that fills it, on its dates; none where the engine laid it out itself. */
  plan?: { words: string; weeks: string; address: string };
}

/** The seasons of a year, one row each, in order. */
export const seasonLines = (year: Year, plans: readonly PlanDefinition[]): SeasonLine[] =>
  year.seasons.map((season) => {
    const plan = planLink(season, year, plans);
    return {
      season: season.season,
      title: season.title,
      when: dateSpan(season.first, season.last),
      length: lengthWords(season.days),
      purpose: season.purpose,
      why: season.why,
      gives: listWords(season.restores),
      running: runningIn(year, [season]),
      ...(plan && { plan }),
    };
  });

/** The page where the plan is made one’s own, with level and date filled in. */
function planLink(
  season: YearSeason,
  year: Year,
  plans: readonly PlanDefinition[],
): SeasonLine['plan'] {
  const when = whenOf(season, year, plans);
  if (!season.plan || !when) return undefined;
  const { id, title, level, firstWeek, lastWeek } = season.plan;
  const name = plans.find((plan) => plan.id === id)?.levels[level]?.title ?? level;
  const choices = new URLSearchParams({
    level,
    ...('race' in when ? { 'race-date': when.race } : { start: when.start }),
  });
  return {
    words: `${title}, ${name.toLowerCase()}`,
    weeks: weeksWord(firstWeek, lastWeek),
    address: `${addresses.mine(id)}#${choices}`,
  };
}
