import { expect, test } from '@playwright/test';
import { listenTo } from './heard.ts';
import { KINDS_OF_PAGE } from './kinds.ts';
import { pagesOfSitemap } from './sitemap.ts';

test('no page says anything to the console or asks another host', async ({ page, baseURL }) => {
  // Several hundred pages, one after the other.
  test.setTimeout(300_000);
  const heard = listenTo(page, baseURL);
  for (const address of await pagesOfSitemap(page.request)) await page.goto(address);
  expect(heard).toEqual([]);
});

for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
  test(`the ${kind} page never scrolls sideways on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
