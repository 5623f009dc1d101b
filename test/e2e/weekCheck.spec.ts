import { expect, test } from '@playwright/test';

test('W9: a typed week is judged, explained and put right, by keyboard alone', async ({ page }) => {
  await page.goto('/week/');
  await expect(page.getByRole('status')).toContainText('This week holds');
  const typed = page.getByLabel('Typed, from Monday');
  await typed.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('steady, intervals, tempo, easy, steady, rest, long');
  await expect(page.getByRole('status')).toContainText('This week does not hold');
  await expect(page.getByText('stress stacks up').first()).toBeVisible();
  const take = page.getByRole('button', { name: 'Take this week' });
  for (let pressed = 0; pressed < 20; pressed++) {
    if (await take.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('This week holds');
  await expect(typed).toHaveValue(/easy, intervals, easy, tempo/);
});

test('the address holds the week: a reload shows the same, and picking a day changes it', async ({
  page,
}) => {
  await page.goto('/week/#days=easy%2C+hills%2C+easy%2C+rest%2C+tempo%2C+easy%2C+long');
  await expect(page.getByLabel('Tuesday')).toHaveValue('hills');
  await page.getByLabel('Wednesday').selectOption('fartlek');
  await expect(page.getByRole('status')).toContainText('does not hold');
  await page.reload();
  await expect(page.getByLabel('Wednesday')).toHaveValue('fartlek');
  await expect(page.getByRole('status')).toContainText('does not hold');
});

test('a word that is no session is said at the field, and the last week stays in sight', async ({
  page,
}) => {
  await page.goto('/week/');
  await page.getByLabel('Typed, from Monday').fill('easy, sprnts, easy, rest, tempo, easy, long');
  await expect(page.getByText(/Tuesday: "sprnts" is no session known here/)).toBeVisible();
  await expect(page.getByRole('status')).toContainText('This week holds');
});

test('the skip link leaves the week in the address', async ({ page }) => {
  await page.goto('/week/#days=easy%2C+hills%2C+easy%2C+rest%2C+tempo%2C+easy%2C+long');
  await expect(page.getByLabel('Tuesday')).toHaveValue('hills');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/#days=easy/);
});
