import { articleCard, homeCard, planCard, type ShareCard, yearCard } from '../../site/share.ts';
import { openArticles } from '../_catalogue/articles.ts';
import { planViews } from '../_catalogue/views.ts';
import { yearViews } from '../years/_views.ts';

/** The pages that have a picture of their own, a line for each kind. */
const KINDS: (() => Promise<ShareCard[]>)[] = [
  async () => [homeCard],
  async () => (await planViews()).map(planCard),
  async () => (await yearViews()).map(yearCard),
  async () => (await openArticles()).map(articleCard),
];

/** Every picture of a shared link. */
export const shareCards = async (): Promise<ShareCard[]> =>
  (await Promise.all(KINDS.map((cards) => cards()))).flat();
