import { addresses } from './addresses.ts';
import type { LevelView } from './views/levelView.ts';
import type { PlanView } from './views/planView.ts';

/** A page above this one. */
export interface Crumb {
  words: string;
  address: string;
}

const plans: Crumb = { words: 'Plans', address: addresses.plans() };

/** What stands above a plan, a level, a week, a session and an article, from the outside in. */
export const crumbsAbove = {
  plan: (): Crumb[] => [plans],
  level: (plan: PlanView): Crumb[] => [plans, { words: plan.title, address: plan.address }],
  week: (plan: PlanView, level: LevelView): Crumb[] => [
    ...crumbsAbove.level(plan),
    { words: level.title, address: level.address },
  ],
  session: (): Crumb[] => [{ words: 'Sessions', address: addresses.sessions() }],
  article: (): Crumb[] => [{ words: 'Articles', address: addresses.articles() }],
};
