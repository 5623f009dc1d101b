import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGE } from './kinds.ts';

/** How far a page may jump, as browsers count it: what they call good. */
const MOST = 0.1;

/** How far everything on the page has jumped since a moment, milliseconds from its start. */
const jumped = (page: Page, since: number): Promise<number> =>
  page.evaluate(
    (moment) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const late = list.getEntries().filter(({ startTime }) => startTime >= moment);
          resolve(
            late.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
    since,
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
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => document.fonts.status)).toBe('loading');
    const moment = await page.evaluate(() => performance.now());
    deliver();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    expect(await jumped(page, moment)).toBeLessThan(MOST);
  });
}
