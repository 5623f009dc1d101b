import { expect, test } from '@playwright/test';

test('a race becomes paces, in the heat too, and says how far a goal is', async ({ page }) => {
  await page.goto('/paces/');
  await page.getByLabel('Time').first().fill('41:21');
  await expect(page.getByRole('status')).toContainText('VDOT 50.0');
  await expect(page.getByRole('row', { name: /Threshold/ })).toContainText('4:15');
  await page.getByRole('radio', { name: 'mile' }).check();
  await expect(page.getByRole('row', { name: /Threshold/ })).toContainText('6:51');
  await page.getByLabel('Temperature').fill('28');
  await page.getByLabel('Dew point').fill('20');
  await expect(page.getByRole('columnheader', { name: 'In the heat' })).toBeVisible();
  await page.getByLabel('Time').nth(1).fill('3:05:00');
  await expect(page.getByRole('status')).toContainText('3:05:00 is VDOT');
  await page.reload();
  await expect(page.getByRole('status')).toContainText('VDOT 50.0');
  await expect(page.getByRole('status')).toContainText('3:05:00 is VDOT');
});

test('a time that nobody has run is said at the field, and the last figures stay', async ({
  page,
}) => {
  await page.goto('/paces/#race=5k&time=20%3A00');
  await expect(page.getByRole('status')).toContainText('VDOT 49.8');
  await page.getByLabel('Time').first().fill('8:00');
  await expect(page.getByText('quicker than anybody has run')).toBeVisible();
  await expect(page.getByLabel('Time').first()).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('status')).toContainText('VDOT 49.8');
});

test('paces are found by keyboard alone', async ({ page }) => {
  await page.goto('/paces/');
  await page.getByLabel('Distance').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1:02:00');
  await expect(page.getByRole('status')).toContainText('VDOT 31');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Training paces, minutes for a mile')).toBeVisible();
});
