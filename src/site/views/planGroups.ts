import { RACE_KM, type RaceDistance } from '../../model/race.ts';
import type { PlanView } from './planView.ts';

/** Plans that answer the same kind of need. */
export interface PlanGroup {
  /** Anchor of its heading. */
  id: string;
  title: string;
  /** One sentence. */
  says: string;
  plans: PlanView[];
}

const GROUPS: readonly Omit<PlanGroup, 'plans'>[] = [
  {
    id: 'towards-a-race',
    title: 'Towards a race',
    says: 'The last day is the race. The weeks before it lead there, the taper included.',
  },
  {
    id: 'after-a-race',
    title: 'After a race',
    says: 'They begin on the morning after, with days that ask for nothing.',
  },
  {
    id: 'between-races',
    title: 'Between races',
    says: 'For rested legs and an open calendar: each builds one thing, or keeps what is there.',
  },
];

/**
 * Plans by what a runner comes with: a race ahead, a race behind, or neither. The shorter the race
 * the earlier, then the shorter plan. Groups without a plan are left out.
 */
export function planGroups(plans: readonly PlanView[]): PlanGroup[] {
  return GROUPS.map((group) => ({
    ...group,
    plans: plans.filter((plan) => groupOf(plan) === group.id).sort(byLength),
  })).filter((group) => group.plans.length > 0);
}

function groupOf({ after, race }: PlanView): string {
  if (after) return 'after-a-race';
  return race ? 'towards-a-race' : 'between-races';
}

const byLength = (one: PlanView, other: PlanView): number =>
  raceKm(one) - raceKm(other) || one.weeks - other.weeks || one.title.localeCompare(other.title);

const raceKm = ({ after, race }: PlanView): number => kmOf(after ?? race);
const kmOf = (race: RaceDistance | undefined): number => (race ? RACE_KM[race] : 0);

/** Plans that show best what this is about, where the catalogue has them. */
const FIRST = ['project-breakthrough', 'speed-play'];

/** The two plans a home page opens with: those named above, or else the first two. */
export function firstPlans(plans: readonly PlanView[]): PlanView[] {
  const named = FIRST.flatMap((id) => plans.find((plan) => plan.id === id) ?? []);
  return (named.length === FIRST.length ? named : plans).slice(0, 2);
}
