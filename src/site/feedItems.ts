import { absolute } from './addresses.ts';
import type { PlanView } from './views/planView.ts';

/** One thing that is new, as a feed tells it. */
export interface FeedItem {
  title: string;
  description: string;
  link: string;
  /** Only what was published on a day has one: a build has no clock. */
  pubDate?: Date;
  /** Names the item for good: a reader shows an item again when this is new. */
  customData: string;
}

/**
 * A plan in its present version, with what that changed. A new version is a new item, so that whoever
 * runs by the old one hears of it.
 */
export function planItem(plan: PlanView, site: URL | string): FeedItem {
  const [newest] = plan.versions;
  return {
    title: `${plan.title}, version ${plan.version}`,
    description: newest?.changes.join(' ') ?? plan.lead,
    link: absolute(plan.address, site),
    ...(newest?.date && { pubDate: dayOf(newest.date) }),
    customData: guid(`${absolute(plan.address, site)}#version-${plan.version}`),
  };
}

/** A text with the day it was published. */
export const articleItem = (
  article: { title: string; lead: string; address: string; published?: string },
  site: URL | string,
): FeedItem => ({
  title: article.title,
  description: article.lead,
  link: absolute(article.address, site),
  ...(article.published && { pubDate: dayOf(article.published) }),
  customData: guid(absolute(article.address, site)),
});

const guid = (id: string): string => `<guid isPermaLink="false">${id}</guid>`;

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);
