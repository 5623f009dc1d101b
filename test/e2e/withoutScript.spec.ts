import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE } from './kinds.ts';

test.use({ javaScriptEnabled: false });

test('a plan reads, unfolds and prints without JavaScript', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.plan);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByText('The same as a table').click();
  await expect(page.getByRole('cell', { name: /down week/ }).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Letter' }).check();
  await expect(page.getByRole('link', { name: /Fridge sheet/ })).toHaveAttribute(
    'href',
    /fridge-letter-km\.pdf$/,
  );
});

test('reasons can be put away and brought back', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.level);
  const reason = page.locator('.weeks .reason').first();
  await expect(reason).toBeVisible();
  await page.getByText('Say why').click();
  await expect(reason).toBeHidden();
  await page.getByText('Say why').click();
  await expect(reason).toBeVisible();
});

test('the print shop works without a script', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE['print shop']);
  await expect(page.locator('#on-the-spot')).toBeHidden();
  await page.getByRole('radio', { name: 'miles' }).check();
  await expect(page.getByRole('link', { name: /Fridge sheet/ })).toHaveAttribute(
    'href',
    /fridge-a4-mi\.pdf$/,
  );
});

test('search says what it needs, and leads to lists', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.search);
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
  await page.getByRole('link', { name: 'All plans' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plans');
});
