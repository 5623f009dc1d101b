import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { readEvents } from '../fixtures/readCalendar.ts';
import { daysOfMonthSheet } from './monthDays.ts';

const MINE = '/plans/project-breakthrough/mine/';
const RACE = '2027-05-30';
/** Four days, kilometres, a race day. */
const CHOSEN = `${MINE}#level=steady&units=km&free=tue&free=thu&free=sat&free=sun&race-date=${RACE}`;

const verdict = (page: Page) => page.locator('.verdict');
const changes = (page: Page) =>
  page.locator('section').filter({ hasText: 'What was changed for you' });

async function take(page: Page, file: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: file }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a runner goes from a level to a plan of four days up to a race, and reads what was changed', async ({
  page,
}) => {
  await page.goto('/plans/project-breakthrough/steady/');
  await page.getByRole('link', { name: 'Make it yours' }).click();
  await expect(page).toHaveURL(`${MINE}#level=steady`);
  await expect(verdict(page)).toHaveText(/^12 weeks, 5 days, /);
  await expect(changes(page)).toContainText('Nothing: this is the plan as its author wrote it.');
  for (const day of ['Wed', 'Fri']) await page.getByRole('checkbox', { name: day }).uncheck();
  await page.getByRole('radio', { name: 'kilometres' }).check();
  await page.getByLabel('Race day').fill(RACE);
  await expect(verdict(page)).toHaveText(
    /^12 weeks, 4 days, 13 → 35\skm, first day 8\sMarch 2027, 5K time trial on Sunday, 30\sMay 2027$/,
  );
  await expect(changes(page).getByRole('listitem')).toHaveText([
    /Days of running\s*5 a week → 4 a week\s*A plan stands on the days that are free\./,
    /Weekly volume\s*34–44 km → 27–35 km\s*What the other days held is left out/,
  ]);
  await expect(page).toHaveURL(CHOSEN.replace('units=km&', ''));
  const week = page.locator('.weeks tbody').nth(3);
  await expect(week).toContainText('29\u00a0March to 4\u00a0April');
  await expect(page.locator('.weeks tbody').last().locator('.day-event')).toContainText(
    '30\u00a0May',
  );
});

for (const timezoneId of [
  'Pacific/Pago_Pago',
  'Pacific/Kiritimati',
  'Europe/Berlin',
  'America/New_York',
]) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('a month sheet has each session on its date, the same after a reload', async ({
      page,
    }) => {
      await page.goto(CHOSEN);
      const { name, bytes } = await take(page, 'Month calendar');
      expect(name).toBe(`project-breakthrough-steady-month-a4-km-${RACE}.pdf`);
      const days = await daysOfMonthSheet(new Uint8Array(bytes));
      expect([...days.keys()]).toHaveLength(31 + 30 + 31);
      expect(days.get('May 2027 30')).toContain('5K time trial');
      // The clock changes on 14 March in New York and on 28 March in Berlin.
      expect(days.get('March 2027 7')).toBe('');
      expect(days.get('March 2027 8')).toContain('Rest');
      expect(days.get('March 2027 28')).toContain('Strength mini');
      expect(days.get('April 2027 1')).toContain('Strength B');
      expect(days.get('April 2027 4')).toContain('Long run');
      await page.reload();
      const again = await take(page, 'Month calendar');
      expect(again.bytes.equals(bytes)).toBe(true);
    });

    test('a calendar file has each session on its date, the same after a reload', async ({
      page,
    }) => {
      await page.goto(CHOSEN);
      const { name, bytes } = await take(page, /^Calendar/);
      expect(name).toBe(`project-breakthrough-steady-km-${RACE}.ics`);
      const events = readEvents(bytes.toString());
      const on = (date: string) =>
        events.filter((event) => event.date === date).map(({ summary }) => summary);
      expect(events.every(({ days }) => days === 1)).toBe(true);
      expect(on('2027-03-09')).toEqual(['Anything fun']);
      expect(on('2027-03-28')).toEqual(['Strength mini, 15 min']);
      expect(on('2027-04-01')).toEqual(['Easy, 7 km', 'Strength B, 30 min']);
      expect(on(RACE)[0]).toMatch(/^5K time trial/);
      expect(events.filter(({ date }) => date < '2027-03-08' || date > RACE)).toEqual([]);
      await page.reload();
      expect((await take(page, /^Calendar/)).bytes.equals(bytes)).toBe(true);
    });
  });
}

test('a race of the last months gives own paces, on the page and on the pocket card', async ({
  page,
}) => {
  await page.goto(`${CHOSEN}&race=10k&time=48:30`);
  const paces = page.getByRole('table', { name: /10K in 48:30/ });
  await expect(paces.getByRole('row').filter({ hasText: 'Threshold' })).toContainText(/\d:\d\d/);
  const own = await take(page, 'Pocket card');
  await page.goto(CHOSEN);
  await page.reload();
  const without = await take(page, 'Pocket card');
  expect(own.bytes.equals(without.bytes)).toBe(false);
});

test('a choice that cannot be had is told at its place, and the last good plan stays', async ({
  page,
}) => {
  await page.goto(CHOSEN);
  const before = await verdict(page).textContent();
  for (const day of ['Tue', 'Thu', 'Sat', 'Sun']) {
    await page.getByRole('checkbox', { name: day }).uncheck();
  }
  const status = page.getByRole('status').first();
  await expect(status).toContainText('What stands here is the plan before it.');
  await expect(status).toContainText(
    'No day is free. Free a day: a plan needs somewhere to stand.',
  );
  await expect(page.locator('.tool-settings')).toContainText('No day is free.');
  await expect(verdict(page)).not.toHaveText(before ?? '');
  await expect(verdict(page)).toHaveText(/^12 weeks, 1 day, /);
  await page.getByRole('checkbox', { name: 'Sat' }).check();
  await expect(status).not.toContainText('No day is free');
});

test('an address that cannot be had shows the plan as it was written, and says so', async ({
  page,
}) => {
  await page.goto('/plans/base/mine/#race-date=2027-05-30');
  const status = page.getByRole('status').first();
  await expect(status).toContainText('What stands here is the plan as its author wrote it.');
  await expect(status).toContainText('Give the day it starts on instead.');
  await expect(page.locator('.field', { has: page.getByLabel('Race day') })).toContainText(
    'ends in no race',
  );
});

test('an address full of nonsense still gives a plan, and says at each field what is wrong', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(
    `${MINE}#level=elite&free=someday&volume=much&race=10k&time=soon&race-date=2027-02-30&age=abc&x=%00&=`,
  );
  await expect(verdict(page)).toHaveText(/^12 weeks, 5 days, /);
  for (const sentence of ['“elite”', '“someday”', '“much”', '“soon”', '“2027-02-30”', '“abc”']) {
    await expect(page.locator('.tool-settings .problem', { hasText: sentence })).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('the keyboard alone sets a plan and takes a sheet, and keeps its place', async ({ page }) => {
  await page.goto(`${MINE}#level=steady`);
  await page.getByRole('radio', { name: 'Steady' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/level=experienced/);
  await expect(page.getByRole('radio', { name: 'Experienced', exact: true })).toBeFocused();
  const free = page.getByRole('checkbox', { name: 'Sat' });
  for (let tabs = 0; tabs < 20; tabs++) {
    await page.keyboard.press('Tab');
    if (await free.evaluate((box) => box === document.activeElement)) break;
  }
  await expect(free).toBeFocused();
  await page.keyboard.press('Space');
  await expect(free).not.toBeChecked();
  await expect(free).toBeFocused();
  await page.getByLabel('A usual week').focus();
  await page.keyboard.type('30 km');
  await expect(changes(page)).toContainText('It starts from what a week holds now.');
  await expect(page.getByLabel('A usual week')).toBeFocused();
  await page.getByRole('button', { name: 'Fridge sheet' }).focus();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^project-breakthrough-experienced-fridge-a4-km/);
});

test('nothing that is chosen leaves the page, and little is loaded before the first print', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(`${CHOSEN}&age=55&life=work&volume=20km`);
  await expect(changes(page)).toContainText('It starts from what a week holds now.');
  await page.waitForLoadState('networkidle');
  const packed = async (address: string) =>
    gzipSync(await (await page.request.get(address)).body(), { level: 9 }).length;
  const files = new Set(asked.map((request) => request.slice('GET '.length)));
  const scripts = [...files].filter((address) => address.endsWith('.js'));
  const sizes = await Promise.all(scripts.map(packed));
  const script = sizes.reduce((sum, size) => sum + size, 0);
  expect(script).toBeGreaterThan(10_000);
  expect(script).toBeLessThan(60_000);
  expect(await packed(MINE)).toBeLessThan(60_000);
  await take(page, 'Month calendar');
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((request) => !request.startsWith(`GET ${baseURL}/`))).toEqual([]);
  expect(asked.filter((request) => /[?#]|20km|2027/.test(request))).toEqual([]);
});

test('a table and data need no dates; a calendar waits for them', async ({ page }) => {
  await page.goto(`${MINE}#level=steady&units=mi`);
  await expect(page.getByRole('button', { name: /^Calendar/ })).toBeDisabled();
  const table = await take(page, /^Table/);
  expect(table.name).toBe('project-breakthrough-steady-mi.csv');
  expect(table.bytes.toString().split('\r\n')[0]).toContain('week,weekday,');
  const data = await take(page, /^Data/);
  expect(JSON.parse(data.bytes.toString())).toMatchObject({ units: 'mi', level: { id: 'steady' } });
  expect(data.bytes.toString()).not.toContain('"start"');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it does, and leads to the ready plans and their sheets', async ({
    page,
  }) => {
    await page.goto(MINE);
    await expect(page.getByText('Making a plan yours takes JavaScript')).toBeVisible();
    await expect(page.locator('#mine').getByRole('link', { name: 'Steady' })).toHaveAttribute(
      'href',
      '/plans/project-breakthrough/steady/',
    );
    await expect(page.locator('#mine a[href$=".pdf"]')).toHaveCount(3);
    await expect(page.getByRole('link', { name: 'Every sheet of this plan' })).toHaveAttribute(
      'href',
      '/plans/project-breakthrough/print/',
    );
  });
});
