import { RACE_KM, type RaceDistance } from '../../model/race.ts';
import type { PlanView } from './planView.ts';

/** Plans that answer the same need. */
export interface PlanGroup {
  /** Anchor of its heading. */
  id: string;
  /** The need in a runner's own words. */
  title: string;
  /** One sentence. */
  says: string;
  plans: PlanView[];
}

interface Need extends Omit<PlanGroup, 'plans'> {
  answeredBy(plan: PlanView): boolean;
}

/** Needs in the order they are asked; a plan stands under the first that it answers. */
const NEEDS: readonly Need[] = [
  {
    id: 'new',
    title: 'I am new to this',
    says: 'From walking to running, in small steps and three days a week.',
    answeredBy: ({ need }) => need === 'start',
  },
  {
    id: 'race-ahead',
    title: 'I have a race in some weeks',
    says: 'The last day is the race. The weeks before it lead there, the taper included.',
    answeredBy: ({ race }) => race !== undefined,
  },
  {
    id: 'just-raced',
    title: 'I just ran a race',
    says: 'They begin on the morning after, with days that ask for nothing.',
    answeredBy: ({ after }) => after !== undefined,
  },
  {
    id: 'speed-gone',
    title: 'My speed is gone',
    says: 'Short, quick and cheerful running on rested legs, with less volume.',
    answeredBy: ({ need, gives }) => need === 'between-cycles' || gives.includes('speed'),
  },
  {
    id: 'nothing-ahead',
    title: 'Nothing is on the calendar',
    says: 'For rested legs and open months: each builds one thing, or keeps what is there.',
    answeredBy: () => true,
  },
];

/**
 * Plans by what a runner comes with. The shorter the race the earlier, then the shorter plan. Needs
 * that no plan answers are left out.
 */
export function planGroups(plans: readonly PlanView[]): PlanGroup[] {
  const needOf = new Map(
    plans.map((plan) => [plan, NEEDS.find(({ answeredBy }) => answeredBy(plan))]),
  );
  return NEEDS.map((need) => ({
    id: need.id,
    title: need.title,
    says: need.says,
    plans: plans.filter((plan) => needOf.get(plan) === need).sort(byLength),
  })).filter((group) => group.plans.length > 0);
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
