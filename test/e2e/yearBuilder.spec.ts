import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { type Download, expect, type Page, test } from '@playwright/test';
import type { Year } from '../../src/model/year.ts';
import { readPdf } from '../fixtures/readPdf.ts';
import { listenTo } from './heard.ts';

test.setTimeout(180_000);

const BUILDER = '/year/';
const THREE = [
  ['2027-04-18', 'Spring marathon'],
  ['2027-07-04', 'Summer marathon'],
  ['2027-10-17', 'Autumn marathon'],
] as const;
const ADDRESS = `${BUILDER}#${new URLSearchParams([
  ['title', 'Three'],
  ['start', '2027-01-04'],
  ['volume', '50 km'],
  ['race', '2027-04-18.marathon.performance.Spring marathon'],
  ['race', '2027-10-17.marathon.performance-3:59:59.Autumn marathon'],
])}`;

const verdict = (page: Page) => page.locator('.verdict');

/** The seasons of the year on the page, once they are those of what was chosen. */
async function seasons(page: Page): Promise<string[]> {
  await page.locator('#year-builder:not([aria-busy]) .builder-year[aria-busy=false]').waitFor();
  const names = page.locator('.seasons tbody th');
  await names.first().waitFor();
  return names.allTextContents();
}

async function taken(page: Page, name: string): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { download, bytes: await readFile(await download.path()) };
}

test('by keyboard alone: three marathons to perform are refused, a remedy is taken, and the year stands', async ({
  page,
}) => {
  await page.goto(BUILDER);
  await page.getByRole('button', { name: 'Start empty' }).press('Enter');
  await expect(verdict(page)).toHaveText(/without a race so far/);
  await page.getByLabel('First day').fill('2027-01-04');
  for (const [at, [date, title]] of THREE.entries()) {
    await page.getByRole('button', { name: 'Add a race' }).press('Enter');
    const race = page.getByRole('group', { name: `Race ${at + 1}` });
    await expect(race.getByLabel('Day')).toBeFocused();
    const [year, month, day] = date.split('-');
    await page.keyboard.type(`${month}${day}${year}`);
    await expect(race.getByLabel('Day')).toHaveValue(date);
    await race.getByLabel('Distance').focus();
    await page.keyboard.type('Mar');
    await race.getByLabel('Run for').focus();
    await page.keyboard.type('a time');
    await race.getByLabel('Name').focus();
    await page.keyboard.type(title);
    await expect(race.getByLabel('Name')).toHaveValue(title);
  }
  await expect(verdict(page)).toHaveText(/does not work out yet/);
  await expect(page.getByText('The poster waits until the year works out.')).toBeVisible();
  const remedies = page.locator('.remarks').getByRole('button');
  const objections = page.getByText('Objection:');
  for (let left = await objections.count(); left > 0; left = await objections.count()) {
    await remedies.first().press('Enter');
    await expect(verdict(page)).toBeFocused();
    // What was remedied is gone before the next remedy is taken.
    await expect.poll(() => objections.count()).toBeLessThan(left);
  }
  await expect(verdict(page)).toHaveText(/^This year works out: \d+ seasons round \d peaks?/);
  await expect(page.getByText('Objection:')).toHaveCount(0);
  await expect(page.locator('.race-experience')).toHaveCount(1);
});

test('the poster is printed on the spot, on the paper that is chosen', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.getByRole('radio', { name: 'A4' }).check();
  const { download, bytes } = await taken(page, 'Print the poster');
  expect(download.suggestedFilename()).toBe('three-poster-a4.pdf');
  const { title, text, pages, size } = await readPdf(new Uint8Array(bytes));
  expect(title).toBe('Three');
  for (const words of ['Three', 'Spring marathon', 'Autumn marathon'])
    expect(text).toContain(words);
  expect(pages).toBe(1);
  // A4, lying.
  expect(size).toEqual([842, 595]);
  await expect(page.getByText('Made. It is among your downloads.')).toBeVisible();
});

test('a year that is saved is the same to the command line, and when it is loaded again', async ({
  page,
}, info) => {
  await page.goto(ADDRESS);
  const shown = await seasons(page);
  const { download, bytes } = await taken(page, 'Save as a file');
  expect(download.suggestedFilename()).toBe('three.yaml');
  const file = info.outputPath('three.yaml');
  await writeFile(file, bytes);
  const { stdout } = await promisify(execFile)(
    'tsx',
    ['scripts/periodical.ts', 'year', file, '--json'],
    { maxBuffer: 32 * 1024 * 1024 },
  );
  const year: Year = JSON.parse(stdout);
  expect(year.seasons.map(({ title }) => title)).toEqual(shown.map((words) => words.trim()));
  const dates = await page.locator('.seasons tbody td:nth-child(2)').count();
  expect(year.seasons).toHaveLength(dates);

  await page.getByRole('button', { name: 'Start empty' }).click();
  expect(await seasons(page)).not.toEqual(shown);
  await page.getByLabel('Load a file').setInputFiles(file);
  await expect(page.getByText('three.yaml is on the page.')).toBeVisible();
  expect(await seasons(page)).toEqual(shown);
  await expect(page.getByRole('group', { name: 'Race 2' }).getByLabel('Time')).toHaveValue(
    '3:59:59',
  );
});

test('a file with mistakes is told line by line, and the year on the page stays', async ({
  page,
  baseURL,
}) => {
  const heard = listenTo(page, baseURL);
  await page.goto(ADDRESS);
  const shown = await seasons(page);
  const text = `title: Wrong\nlead: A year with mistakes.\nstart: 2027-01-04\nraces:\n  - { date: 2027-05-09, distance: marathn, role: joy }\n`;
  await page.getByLabel('Load a file').setInputFiles({
    name: 'wrong.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(text),
  });
  await expect(page.getByText('wrong.yaml was not loaded: 2 things to mend.')).toBeVisible();
  await expect(page.getByText(/Line 5 races\[0\]\.distance .*marathn/)).toBeVisible();
  expect(await seasons(page)).toEqual(shown);
  expect(heard).toEqual([]);
});

test('a reload gives the same page, and so does a shared address', async ({ page, context }) => {
  await page.goto(BUILDER);
  await page.getByLabel('A usual week').fill('60 km');
  await page
    .getByRole('group', { name: 'Race 2' })
    .getByRole('button', { name: /Remove/ })
    .click();
  await expect(page.getByRole('button', { name: 'Add a race' })).toBeFocused();
  const shown = [await seasons(page), await verdict(page).textContent()];
  await page.reload();
  await expect(page.getByLabel('A usual week')).toHaveValue('60 km');
  expect([await seasons(page), await verdict(page).textContent()]).toEqual(shown);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(verdict(other)).toHaveText(shown[1] as string);
});

test('the way back leads to the year before a new one was begun', async ({ page }) => {
  await page.goto(ADDRESS);
  const shown = await seasons(page);
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveCount(1);
  await page.goBack();
  await expect(page.getByRole('group', { name: 'Race 2' })).toBeVisible();
  expect(await seasons(page)).toEqual(shown);
});

test('nonsense in the address is told at its field, and the year goes on without it', async ({
  page,
}) => {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  await page.goto(
    `${BUILDER}#start=soon&race=2027-02-30.moon.fame.%3Cb%3E&race=2027-05-09.10k.joy.Real&volume=lots&%%%=1&free=noday`,
  );
  await expect(verdict(page)).toHaveText(/1 race for joy/);
  await expect(page.getByText('“2027-02-30” is not a day. Pick one.')).toBeHidden();
  await expect(page.getByText(/is not a day. Pick one/)).toBeVisible();
  await expect(page.getByText(/“lots”: write a number with its unit/)).toBeVisible();
  await expect(page.getByRole('group', { name: 'Race 1' }).getByLabel('Name')).toHaveValue('<b>');
  expect(heard).toEqual([]);
});

test('a year that could not be laid out says so, and the next try stands', async ({ page }) => {
  await page.route('**/catalogue.json', (route) => route.abort());
  await page.goto(ADDRESS);
  await expect(verdict(page)).toHaveText(/^This year could not be laid out\./);
  await page.unroute('**/catalogue.json');
  await page.getByLabel('A usual week').fill('60 km');
  await expect(verdict(page)).toHaveText(/^This year works out/);
});

test('a season opens its plan on its dates', async ({ page }) => {
  await page.goto(ADDRESS);
  const peak = page.locator('.seasons tr', { hasText: 'Peak' }).first();
  await expect(peak.getByRole('link')).toHaveAttribute(
    'href',
    /^\/plans\/marathon\/mine\/#level=\w+&race-date=2027-04-18$/,
  );
});

test('nothing is laid out before somebody reaches for it, and the catalogue comes once', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(BUILDER);
  await seasons(page);
  expect(asked.filter((url) => /catalogue|[wW]orker|YearBuilder/.test(url))).toEqual([]);
  await page.getByLabel('First day').fill('2027-02-01');
  await expect(verdict(page)).toHaveText(/^This year/);
  await page.getByLabel('First day').fill('2027-03-01');
  await expect(page).toHaveURL(/start=2027-03-01/);
  expect(asked.filter((url) => url.endsWith('catalogue.json'))).toHaveLength(1);
  expect(asked.filter((url) => /yearWorker/.test(url))).toHaveLength(1);
  expect(asked.filter((url) => /\/worker|\.ttf$|yaml|savedYear/i.test(url))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the builder while it refuses a year, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const third = new URLSearchParams({ race: '2027-07-04.marathon.performance.Summer' });
    await page.goto(`${ADDRESS}&${third}&race=.10k.joy`);
    await expect(page.getByText('Objection:').first()).toBeVisible();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a worked year stands there, with a way to read it', async ({ page }) => {
    await page.goto(BUILDER);
    await expect(page.getByText(/the builder needs JavaScript/)).toBeVisible();
    await expect(page.getByRole('img', { name: /week by week/ })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: 'Two peaks' }).click();
    await expect(page).toHaveURL(/\/years\/two-peaks\/$/);
  });
});
