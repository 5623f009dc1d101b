import type { PlacedSeason } from './placedSeason.ts';

/**
 * Seasons of one name that follow each other: of the same plan they are one; of another plan the
 * later one is called after it, so that a reader sees what changes.
 */
export function toldApart(seasons: readonly PlacedSeason[]): PlacedSeason[] {
  const told: PlacedSeason[] = [];
  for (const season of seasons) {
    const before = told.at(-1);
    const again = before?.title === season.title && before.purpose === season.purpose;
    if (again && isOneSeason(before, season)) told.splice(-1, 1, joined(before, season));
    else told.push(again ? named(season) : season);
  }
  return told;
}

/** The same plan again, and no recovery: each of those has its race. */
const isOneSeason = (before: PlacedSeason, { plan, purpose }: PlacedSeason): boolean =>
  before.plan?.id === plan?.id && purpose !== 'recover';

function joined(one: PlacedSeason, other: PlacedSeason): PlacedSeason {
  const reasons = [...one.reasons, ...other.reasons];
  return {
    ...one,
    last: other.last,
    lastDay: other.lastDay,
    days: one.days + other.days,
    focus: [...new Set([...one.focus, ...other.focus])],
    restores: [...new Set([...one.restores, ...other.restores])],
    reasons: [...new Map(reasons.map((reason) => [reason.sentence, reason])).values()],
    ...(one.plan && { plan: { ...one.plan, ...weeksOf(one.plan, other.plan ?? one.plan) } }),
  };
}

type Weeks = Pick<NonNullable<PlacedSeason['plan']>, 'firstWeek' | 'lastWeek'>;

const weeksOf = (one: Weeks, other: Weeks): Weeks => ({
  firstWeek: Math.min(one.firstWeek, other.firstWeek),
  lastWeek: Math.max(one.lastWeek, other.lastWeek),
});

const named = (season: PlacedSeason): PlacedSeason =>
  season.plan ? { ...season, title: `${season.plan.title} ${season.title.toLowerCase()}` } : season;
