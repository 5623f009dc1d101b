import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

const SHOP = '/plans/speed-play/print/';

/** Until the service worker has what the first page was made of. */
async function settled(page: Page, address: string): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect
    .poll(() => page.evaluate((path) => caches.match(path).then(Boolean), address))
    .toBe(true);
}

async function month(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Month calendar/ }).click(),
  ]);
  return readFile(await download.path());
}

test('what was opened stays without a network, and sheets are made again', async ({
  page,
  context,
}) => {
  await page.goto('/plans/speed-play/');
  await settled(page, '/plans/speed-play/');
  await page.goto(SHOP);
  const before = await month(page);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Print Speed Play');
  expect((await month(page)).equals(before)).toBe(true);

  await page.goto('/plans/speed-play/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Speed Play');
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ).toBe('rgb(251, 248, 242)');

  await page.goto('/sessions/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No network');
});

test('the page that was opened first is kept with what it shows', async ({ page, context }) => {
  await page.goto('/years/two-peaks/');
  await settled(page, '/years/two-peaks/');
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).toHaveText(/peaks/i);
});

test('a page that is not there is told, not kept', async ({ page, context }) => {
  await page.goto('/');
  await settled(page, '/');
  const answer = await page.goto('/plans/no-such-plan/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Nothing here');
  await context.setOffline(true);
  await page.goto('/plans/no-such-plan/');
  await expect(page.locator('h1')).toHaveText('No network');
});

test('a tool that nobody touched before works without a network', async ({ page, context }) => {
  await page.goto('/year/');
  await settled(page, '/year/');
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect(page.locator('.verdict')).toHaveText(/without a race so far/);
});
