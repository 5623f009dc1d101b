import { expect, test } from '@playwright/test';
import { pagesOfSitemap } from './sitemap.ts';

test('every link of every page leads somewhere', async ({ request }) => {
  const status = new Map<string, number>();
  const dead: string[] = [];
  const pages = await pagesOfSitemap(request);
  const levels = pages.filter((page) => /^\/plans\/[^/]+\/(?!print\/)[^/]+\/$/.test(page));
  for (const address of ['/', '/404.html', ...pages]) {
    const html = await (await request.get(address)).text();
    for (const link of linksOf(html)) {
      if (!status.has(link)) status.set(link, (await request.get(link)).status());
      if (status.get(link) !== 200) dead.push(`${address} → ${link} (${status.get(link)})`);
    }
  }
  expect(dead).toEqual([]);
  expect([...status.keys()].filter((link) => link.endsWith('.pdf'))).toHaveLength(
    8 * levels.length,
  );
});

test('a wrong address gets a page that helps, and the status 404', async ({ page }) => {
  const response = await page.goto('/plans/no-such-plan/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing here');
});

/** Addresses on this site in `href` and `src`, without anchors. */
const linksOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\s(?:href|src)="(\/[^"#]*)/g)].map(([, link = '']) => link));
