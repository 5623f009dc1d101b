import { expect, test } from '@playwright/test';
import { listenTo } from './heard.ts';

const YEAR = '/years/two-peaks/';
const PAGES = ['/years/', YEAR, '/years/first-5k/'];

for (const address of PAGES) {
  test(`${address} keeps to the smallest phone and says nothing to the console`, async ({
    page,
    baseURL,
  }) => {
    const heard = listenTo(page, baseURL);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expect(page.locator('[style]')).toHaveCount(0);
    expect(heard).toEqual([]);
  });
}

test('P21: the table of a year has every week, and its months every day', async ({ page }) => {
  await page.goto(YEAR);
  const bars = await page.locator('.year-across g > .bar').count();
  await page.getByText('The same as a table').click();
  const rows = page.getByRole('table', { name: /Every week of the year/ }).locator('tbody tr');
  const weeks = await rows.count();
  expect(weeks).toBeGreaterThanOrEqual(52);
  expect(bars).toBeGreaterThan(weeks - 4);
  await expect(page.locator('.year-days li')).toHaveCount(364);
});

test('a phone sees the year from top to bottom, a desk from left to right', async ({ page }) => {
  await page.goto(YEAR);
  const pictures = page.getByRole('img', { name: /Two peaks, week by week/ });
  for (const [width, shown] of [
    [320, '.year-down'],
    [959, '.year-down'],
    [960, '.year-across'],
    [1440, '.year-across'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await expect(pictures).toHaveCount(1);
    await expect(page.locator(shown)).toBeVisible();
  }
});

for (const width of [320, 390, 960, 1024, 1440, 2000]) {
  test(`P4: no words of the picture meet at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const year of ['two-peaks', 'under-four', 'new-to-strength']) {
      await page.goto(`/years/${year}/`);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(meetingWords), year).toEqual([]);
    }
  });
}

/** Pairs of visible words of the pictures that lie on each other by more than a pixel. */
function meetingWords(): string[] {
  const words = [...document.querySelectorAll('.year-picture svg text')]
    .filter((text) => text.textContent?.trim() && text.getClientRects().length > 0)
    .map((text) => ({ said: text.textContent?.trim(), box: text.getBoundingClientRect() }));
  return words.flatMap(({ said, box }, at) =>
    words
      .slice(at + 1)
      .filter(({ box: other }) => box.left < other.right - 1 && other.left < box.right - 1)
      .filter(({ box: other }) => box.top < other.bottom - 5 && other.top < box.bottom - 5)
      .map((other) => `${said} / ${other.said}`),
  );
}

test('a season leads to the plan that fills it', async ({ page }) => {
  await page.goto(YEAR);
  await page.getByRole('link', { name: /^Speed Play/ }).click();
  await expect(page).toHaveURL(/\/plans\/speed-play\/\w+\/$/);
});

test('P4, P6: races look different by role, and a race for joy has no time', async ({ page }) => {
  await page.goto('/years/under-four/');
  const edge = (role: string) =>
    page
      .locator(`.race-${role}`)
      .first()
      .evaluate((race) => getComputedStyle(race, '::before').borderLeftStyle);
  expect(await edge('performance')).toBe('solid');
  expect(await edge('experience')).toBe('dashed');
  await expect(page.locator('.race-experience .race-time')).toHaveCount(0);
  await expect(page.locator('.race-performance .race-time')).toHaveCount(2);
});
