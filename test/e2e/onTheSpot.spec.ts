import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readFonts } from '../../scripts/fonts.ts';
import { PERIODICAL_SHEETS } from '../../src/brands/periodical.ts';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { firstDayOf, onDates } from '../../src/engine/onDates.ts';
import { openPrintShop, printSheet } from '../../src/print/print.ts';
import { bundled, library } from '../fixtures/content.ts';
import { readPdf } from '../fixtures/readPdf.ts';

const SHOP = '/plans/speed-play/print/';
const RACE = '2027-05-29';

async function take(page: Page, sheet: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: sheet }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a sheet on a race date is made in the browser, byte for byte as the command line makes it', async ({
  page,
}) => {
  await page.goto(SHOP);
  await page.getByLabel('Race day').fill(RACE);
  const { name, bytes } = await take(page, /Fridge sheet/);
  expect(name).toBe(`speed-play-steady-fridge-a4-km-${RACE}.pdf`);
  await expect(page.getByRole('status')).toHaveText(/Made/);

  const when = { race: RACE };
  const choices = onDates({ level: 'steady', units: 'km' }, when);
  const plan = buildPlan(bundled('speed-play'), choices, library);
  const made = await printSheet(openPrintShop(await readFonts()), plan, {
    sheet: 'fridge',
    paper: 'a4',
    ink: 'colour',
    url: (await page.locator('#on-the-spot').getAttribute('data-url')) ?? '',
    brand: PERIODICAL_SHEETS,
    start: firstDayOf(plan, when),
  });
  expect(bytes.equals(made.bytes)).toBe(true);
});

test('nothing of the press is loaded before a sheet is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(SHOP);
  await page.getByLabel('Race day').fill(RACE);
  expect(asked.filter((path) => /worker|print-|\.ttf$|source\.json$/.test(path))).toEqual([]);
});

test('as long as nothing is set, a link leads to a file', async ({ page }) => {
  await page.goto(SHOP);
  const link = page.getByRole('link', { name: /Fridge sheet/ });
  const made = link.getByText('made here');
  await expect(made).toBeHidden();
  await page.getByLabel('Large print').check();
  await expect(made).toBeVisible();
  await page.getByLabel('Large print').uncheck();
  await expect(made).toBeHidden();
});

test('every other sheet is made when it is asked for, on the paper that is chosen', async ({
  page,
}) => {
  await page.goto(SHOP);
  await page.getByRole('radio', { name: 'Letter' }).check();
  await page.getByRole('radio', { name: 'miles' }).check();
  for (const [sheet, file] of [
    ['Month calendar', 'month-letter-mi'],
    ['Poster Tabloid', 'poster-tabloid-mi'],
    ['Booklet Letter', 'booklet-letter-mi'],
    ['Pocket card', 'pocket-letter-mi'],
    ['Worksheets', 'worksheets-letter-mi'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: new RegExp(`^${sheet}`) }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`speed-play-steady-${file}.pdf`);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
  }
});

test('a plan without a race begins on a day of one’s own', async ({ page }) => {
  await page.goto('/plans/base/print/');
  await page.getByLabel('First day').fill('2027-03-06');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Month calendar/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('base-steady-month-a4-km-2027-03-06.pdf');
});

test('a Greek name is printed with the face that stands in, which nobody else loads', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const race = '2027-10-17.marathon.performance.';
  const standIns = () => asked.filter((path) => path.includes('RobotoCondensed'));
  for (const [name, count] of [
    ['Sparta', 0],
    ['Σπάρτη', 3],
  ] as const) {
    await page.goto('/plans/');
    await page.goto(
      `/year/#${new URLSearchParams({ start: '2027-01-04', race: `${race}${name}` })}`,
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Print the poster' }).click(),
    ]);
    const { text } = await readPdf(new Uint8Array(await readFile(await download.path())));
    expect(text).toContain(name);
    expect(standIns()).toHaveLength(count);
  }
});
