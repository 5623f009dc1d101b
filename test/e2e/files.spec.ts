import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { readTable } from '../fixtures/readCsv.ts';

const LEVEL = '/plans/speed-play/steady/';

test('a level is saved as a table, in the units that are chosen', async ({ page }) => {
  await page.goto(LEVEL);
  const table = page.getByRole('link', { name: /table \(CSV\)/ });
  await expect(table).toHaveAttribute('href', `${LEVEL}plan-km.csv`);
  await page.getByRole('radio', { name: 'miles' }).check();
  await expect(table).toHaveCount(1);
  const [download] = await Promise.all([page.waitForEvent('download'), table.click()]);
  expect(download.suggestedFilename()).toBe('speed-play-steady-mi.csv');
  const rows = readTable(await readFile(await download.path(), 'utf8'));
  expect(rows.at(-1)).toMatchObject({ week: '6', weekday: 'Sunday' });
  expect(Object.keys(rows[0] ?? {})).toContain('mi');
});

test('a program finds a level as data of a known shape', async ({ page }) => {
  await page.goto(LEVEL);
  const address = await page.getByRole('link', { name: 'data (JSON)' }).getAttribute('href');
  const response = await page.request.get(address ?? '');
  expect(response.headers()['content-type']).toContain('application/json');
  expect(await response.json()).toMatchObject({
    format: 'periodical-plan',
    formatVersion: 1,
    url: expect.stringMatching(/^https?:.*\/plans\/speed-play\/steady\/$/),
  });
});

test('a plan offers the files of the level that is chosen', async ({ page }) => {
  await page.goto('/plans/speed-play/');
  await page.getByRole('radio', { name: 'Experienced' }).check();
  await expect(page.getByRole('link', { name: 'data (JSON)' })).toHaveAttribute(
    'href',
    '/plans/speed-play/experienced/plan.json',
  );
});
