import type { APIRoute } from 'astro';
import { absolute, addresses } from '../site/addresses.ts';
import { TOOLS } from '../site/tools.ts';
import { openArticles } from './_catalogue/articles.ts';
import { sessionViews } from './_catalogue/sessions.ts';
import { planViews } from './_catalogue/views.ts';
import { yearViews } from './years/_views.ts';

/** Every page, so that a search engine need not guess. */
export const GET: APIRoute = async ({ site, url }) => {
  const plans = await planViews();
  const sessions = await sessionViews();
  const years = await yearViews();
  const articles = await openArticles();
  const pages = [
    addresses.home(),
    addresses.plans(),
    ...plans.flatMap(({ id, address, levels }) => [
      address,
      addresses.printShop(id),
      addresses.mine(id),
      ...levels.flatMap((level) => [level.address, ...level.weeks.map((week) => week.address)]),
    ]),
    addresses.years(),
    ...years.map(({ address }) => address),
    ...TOOLS.map(({ address }) => address),
    addresses.articles(),
    ...articles.map(({ address }) => address),
    addresses.glossary(),
    addresses.sessions(),
    ...sessions.map(({ address }) => address),
    addresses.search(),
  ];
  const entries = pages.map((page) => `  <url><loc>${absolute(page, site ?? url)}</loc></url>`);
  return new Response(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...entries,
      '</urlset>',
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
