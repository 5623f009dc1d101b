import { brotliCompressSync } from 'node:zlib';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { ASLEEP, KINDS_OF_PAGE } from './kinds.ts';

/** Holds back every script that is asked for after the page; the last call lets them come. */
async function heldBack(page: Page): Promise<() => void> {
  await page.waitForLoadState();
  let deliver = () => {};
  const delivered = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route(/\.js$/, (route) => delivered.then(() => route.continue()));
  return deliver;
}

const isAwake = (room: Locator) => expect(room).not.toHaveAttribute('aria-busy');

/** What a room holds, without how its text happens to be cut into pieces. */
const contentOf = (room: Locator) =>
  room.evaluate((element) => {
    element.normalize();
    return element.innerHTML;
  });

for (const [kind, selector] of Object.entries(ASLEEP)) {
  const address = KINDS_OF_PAGE[kind as keyof typeof ASLEEP];

  test(`the ${kind} page wakes its tool in 60,000 bytes of code, and looks the same after`, async ({
    page,
    request,
  }) => {
    const asked = new Set<string>();
    page.on('request', (one) => asked.add(new URL(one.url()).pathname));
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const room = page.locator(selector);
    // Of the two pictures of a year the one that fits stays.
    await room.evaluate((element) => element.querySelector('.year-down')?.remove());
    const before = await contentOf(room);
    const asleep = [...asked].filter((path) => path.endsWith('.js'));
    const deliver = await heldBack(page);
    await room.locator('input, select').first().focus();
    await expect(room).toHaveAttribute('aria-busy', 'true');
    deliver();
    await isAwake(room);
    expect(await contentOf(room)).toBe(before);
    const files = [...asked].filter((path) => path.endsWith('.js'));
    expect(files.length).toBeGreaterThan(asleep.length);
    let bytes = 0;
    for (const file of files)
      bytes += brotliCompressSync(await (await request.get(file)).body()).length;
    expect(bytes).toBeLessThanOrEqual(60_000);
  });
}

test('what is typed, picked and pressed before the code is there counts once it is', async ({
  page,
}) => {
  await page.goto(KINDS_OF_PAGE['year builder']);
  const deliver = await heldBack(page);
  const first = page.getByRole('group', { name: 'Race 1' });
  await first.getByLabel('Name').fill('Harbour run');
  await first.getByLabel('Distance').selectOption('5k');
  await page.getByRole('radio', { name: 'experienced' }).check();
  await page.getByRole('checkbox', { name: 'Mon' }).check();
  await page.getByRole('button', { name: 'Add a race' }).click();
  await page.getByText('The same as a table').click();
  expect(page.url()).not.toContain('#');
  deliver();
  await isAwake(page.locator('#year-builder'));
  const races = page.locator('.builder-races').getByRole('group');
  await expect(races).toHaveCount(6);
  await expect(page.getByRole('table', { name: 'Every week of the year' })).toBeVisible();
  await expect(first.getByLabel('Name')).toHaveValue('Harbour run');
  await expect(first.getByLabel('Distance')).toHaveValue('5k');
  await expect(page.getByRole('radio', { name: 'experienced' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Mon' })).toBeChecked();
  const choices = new URLSearchParams(new URL(page.url()).hash.slice(1));
  expect(choices.getAll('race')[0]).toMatch(/\.5k\..*\.Harbour run$/);
  expect(choices.getAll('race')).toHaveLength(6);
  expect(choices.get('experience')).toBe('experienced');
  expect(choices.getAll('free')).toContain('mon');
  await expect(page.getByRole('heading', { name: 'Harbour run' })).toBeVisible();
});

test('Enter before the code is there sends nothing, and the week is judged', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE['week check']);
  const deliver = await heldBack(page);
  const typed = page.getByLabel('Typed, from Monday');
  await typed.fill('intervals, hills, rest, easy, rest, long, easy');
  await typed.press('Enter');
  deliver();
  await isAwake(page.locator('#week-check'));
  await expect(page).toHaveURL(/#days=intervals/);
  await expect(page.getByRole('status')).toContainText('does not');
});

test('whoever types on while the code comes keeps every letter', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE['week check']);
  const deliver = await heldBack(page);
  const typed = page.getByLabel('Typed, from Monday');
  await typed.focus();
  await page.keyboard.press('Control+A');
  const words = 'steady, intervals, tempo, easy, steady, rest, long';
  await page.keyboard.type(words.slice(0, 20));
  deliver();
  await page.keyboard.type(words.slice(20), { delay: 15 });
  await isAwake(page.locator('#week-check'));
  await expect(page.getByRole('status')).toContainText('This week does not hold');
  await expect(typed).toHaveValue(words);
});

test('code that did not come is said, and comes with the next try', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.paces);
  await page.route(/\.js$/, (route) => route.abort());
  const time = page.getByLabel('Time').first();
  await time.fill('41:21');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(/\.js$/);
  // What was typed before the first try counts with the second.
  await page.getByRole('radio', { name: 'mile' }).check();
  await expect(page.getByRole('row', { name: /Threshold/ })).toContainText('6:51');
  await expect(time).toHaveValue('41:21');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('choices that come into the address while a tool sleeps are shown', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.paces);
  await page.evaluate(() => {
    location.hash = '#race=5k&time=20%3A00';
  });
  await expect(page.getByRole('status')).toContainText('VDOT 49.8');
});
