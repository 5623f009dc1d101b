import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGE } from './kinds.ts';

/** How far a page may jump, as browsers count it: what they call good. */
const MOST = 0.1;

/** How far everything on the page has jumped since it was opened. */
const jumped = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const moves = list.getEntries();
          resolve(
            moves.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );

for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
  test(`the ${kind} page stays where it is when its letters come late`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    let deliver = () => {};
    const delivered = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    await page.route(/\.woff2$/, (route) => delivered.then(() => route.continue()));
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => document.fonts.status)).toBe('loading');
    deliver();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    expect(await jumped(page)).toBeLessThan(MOST);
  });
}
