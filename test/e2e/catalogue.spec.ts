import { expect, test } from '@playwright/test';

test('plans are narrowed down by what a runner has, and the address keeps it', async ({ page }) => {
  await page.goto('/plans/');
  await page.getByLabel('Weeks there are').selectOption('6');
  await page.getByLabel('To get back').selectOption('speed');
  await expect(page.getByRole('status')).toHaveText('1 of 13 plans fits.');
  await expect(page.locator('.plan-entry:visible h3')).toHaveText(['Speed Play']);
  await expect(page.locator('.plan-entry:visible')).toContainText(
    'Fits at Rebuilding, Steady or Experienced.',
  );
  await expect(page.getByRole('heading', { name: 'I am new to this' })).toBeHidden();
  await page.reload();
  await expect(page.locator('.plan-entry:visible h3')).toHaveText(['Speed Play']);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('.plan-entry:visible')).toHaveCount(13);
  await expect(page).toHaveURL(/\/plans\/$/);
});

test('says so when nothing fits', async ({ page }) => {
  await page.goto('/plans/#weeks=2&focus=speed');
  await expect(page.getByRole('status')).toContainText('No plan fits all of that');
  await expect(page.locator('.plan-entry:visible')).toHaveCount(0);
});

test('nonsense in the address filters nothing', async ({ page }) => {
  await page.goto('/plans/#weeks=soon&experience=hero&focus=');
  await expect(page.getByLabel('Weeks there are')).toBeVisible();
  await expect(page.locator('.plan-entry:visible')).toHaveCount(13);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the plans are a list by need, all of them in sight', async ({ page }) => {
    await page.goto('/plans/');
    await expect(page.locator('.plan-entry:visible')).toHaveCount(13);
    await expect(page.getByLabel('Weeks there are')).toBeHidden();
    await page.getByRole('link', { name: 'My speed is gone' }).click();
    await expect(page).toHaveURL(/#speed-gone$/);
  });
});
