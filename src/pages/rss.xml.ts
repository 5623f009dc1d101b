import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { PERIODICAL } from '../brands/periodical.ts';
import { absolute, addresses } from '../site/addresses.ts';
import { articleItem, planItem } from '../site/feedItems.ts';
import { openArticles } from './_catalogue/articles.ts';
import { planViews } from './_catalogue/views.ts';

/** What is new: every plan in its present version. */
export const GET: APIRoute = async ({ site, url }) => {
  const home = site ?? url;
  const [plans, articles] = [await planViews(), await openArticles()];
  return rss({
    title: PERIODICAL.name,
    description: 'Plans in their present version, and what is new to read.',
    site: home,
    items: [
      ...plans.map((plan) => planItem(plan, home)),
      ...articles.map((article) => articleItem(article, home)),
    ],
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>en</language>',
      `<atom:link href="${absolute(addresses.feed(), home)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
  });
};
