import { expect, test } from '@playwright/test';

test('C6, C14: a race becomes a way back with dates, and the card says when to go on', async ({
  page,
}) => {
  await page.goto('/recovery/');
  const tool = page.locator('#your-way-back');
  await tool.getByLabel('Distance').selectOption('half');
  await tool.getByLabel('Race day').fill('2027-03-21');
  await expect(tool.locator('.verdict')).toContainText('full training from');
  await expect(tool.getByText(/22 to \d+\sMarch/)).toBeVisible();
  await tool.getByRole('radio', { name: 'patchy' }).check();
  await expect(tool.getByText('Stay with freestyle for 2 days, then ask again.')).toBeVisible();
  await page.reload();
  await expect(tool.getByText('Stay with freestyle for 2 days, then ask again.')).toBeVisible();
});

test('missed days become a way back, by keyboard alone', async ({ page }) => {
  await page.goto('/recovery/');
  await page.getByLabel('Days without running', { exact: true }).focus();
  await page.keyboard.type('14');
  await expect(page.getByText('7 days at 50 % of usual.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText('Paces start from 99 %')).toBeVisible();
});

test('nonsense in the address is as if it were not there', async ({ page }) => {
  await page.goto('/recovery/#race=moon&age=7&date=2027-13-45&missed=soon');
  await expect(page.locator('#your-way-back .verdict')).toContainText('days to full training');
  await expect(page.getByText('Write a whole number from 10 to 99.')).toBeVisible();
});
