import { expect, test } from '@playwright/test';
import { listenTo } from './heard.ts';

test('search finds a plan by a word of it, with a keyboard alone', async ({ page, baseURL }) => {
  const heard = listenTo(page, baseURL);
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Search' })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('speed play');
  await expect(page.getByRole('status')).toHaveText(/pages? holds? “speed play”|these are/);
  const first = page.locator('#search-results a').first();
  await expect(first).toHaveText(/Speed Play/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Speed Play/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('speed play');
  await expect(page.locator('#search-results a').first()).toHaveText(/Speed Play/);
  expect(heard).toEqual([]);
});

test('the index is not loaded before a word is typed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/');
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await page.getByRole('searchbox').fill('fartlek');
  await expect(page.getByRole('status')).toHaveText(/hold/);
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).not.toEqual([]);
});

test('a word that no page holds is told', async ({ page }) => {
  await page.goto('/search/?q=xylophone');
  await expect(page.getByRole('status')).toHaveText(/^Nothing holds “xylophone”/);
  await expect(page.locator('#search-results li')).toHaveCount(0);
});

test('weeks are left out of search: their plan stands for them', async ({ page }) => {
  await page.goto('/search/?q=week');
  await expect(page.getByRole('status')).toHaveText(/hold/);
  const found = await page
    .locator('#search-results a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((address) => /week-\d/.test(address))).toEqual([]);
});
