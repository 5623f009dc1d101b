import { expect, type Page, test } from '@playwright/test';

const WEEK = '/plans/speed-play/steady/week-2/';
const dayOf = (page: Page, name: string) =>
  page.locator('.days-in-full > li').filter({ has: page.getByRole('heading', { name }) });

test('plans stand under the need they answer', async ({ page }) => {
  await page.goto('/plans/');
  const group = (title: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) });
  await expect(group('I have a race in some weeks').locator('h3')).toHaveText([
    '10K',
    'Half marathon',
    'Marathon',
  ]);
  await expect(group('I just ran a race').locator('h3').last()).toHaveText('Project: Breakthrough');
  await expect(group('Nothing is on the calendar').locator('h3')).toHaveCount(4);
});

test('home opens with two plans and leads to all', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.plan-entry')).toHaveCount(2);
  await page.getByRole('link', { name: 'All plans, side by side' }).click();
  await expect(page.locator('.plan-entry')).toHaveCount(13);
});

test('a plan whose levels differ says so, and leaves cells empty where one has ended', async ({
  page,
}) => {
  await page.goto('/plans/after-marathon/');
  await expect(page.locator('.facts dd').first()).toHaveText('2–5');
  await expect(page.getByText('1–3 weeks')).toBeVisible();
  await page.getByText('The same as a table').click();
  const last = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '5' }) });
  await expect(last.getByRole('cell')).toHaveText(['Reverse taper', /19\.5/, '–', '', '–', '']);
});

test('W2, A5: a session says its purpose, its three sizes and where it may move', async ({
  page,
}) => {
  await page.goto(WEEK);
  const tuesday = dayOf(page, 'Tuesday');
  await expect(tuesday).toContainText('Quick running in small coins.');
  await expect(tuesday).toContainText('May move to Friday or Sunday.');
  await expect(tuesday.locator('dt')).toHaveText([
    /Full\s*38.min/,
    /Short\s*19.min/,
    /Bare\s*10.min/,
  ]);
  await expect(dayOf(page, 'Monday')).not.toContainText('May move');
});

test('W2: a level lists what each of its sessions is for', async ({ page }) => {
  await page.goto('/plans/speed-play/steady/');
  const list = page
    .locator('section')
    .filter({ hasText: 'What each session is for' })
    .locator('dl');
  await expect(list.locator('dd').first()).toContainText(/\w{4}.*\./);
  expect(await list.locator('dd').count()).toBe(await list.locator('dt a').count());
});

test('W3: a week shows its stress, its recovery and when the body adapts', async ({ page }) => {
  await page.goto(WEEK);
  await expect(page.getByRole('img', { name: 'What each day asks' })).toBeVisible();
  await expect(page.locator('figcaption')).toHaveText(
    /^Stress on Tuesday, Friday and Sunday, recovery on the day after .* The body adapts in between/,
  );
});

test('W5: a plan for a race begins with weeks in which nothing is hard', async ({ page }) => {
  await page.goto('/plans/10k/first/');
  const weeks = page.locator('.weeks tbody');
  for (const week of [0, 1, 2]) await expect(weeks.nth(week).locator('.day-hard')).toHaveCount(0);
  await expect(weeks.nth(3).locator('.day-hard')).toHaveCount(1);
});

test('W14, A6: after the week come four questions, and rules for a day that goes differently', async ({
  page,
}) => {
  await page.goto(WEEK);
  await expect(
    page.locator('section').filter({ hasText: 'After the week' }).locator('dt'),
  ).toHaveCount(4);
  await expect(page.getByText('Skip it. The next day stays as it is.')).toBeVisible();
  await page.getByRole('link', { name: 'Why that is enough' }).click();
  await expect(page).toHaveURL(/\/recovery\/#in-the-grey$/);
});

test('W15: beside the two weeks stand the three questions that runners ask of one', async ({
  page,
}) => {
  await page.goto('/');
  const answers = page
    .locator('section')
    .filter({ hasText: 'The same running, twice' })
    .locator('dl');
  await expect(answers.locator('dt')).toHaveText([
    'How many hard sessions a week?',
    'Does each run need a purpose?',
    'What is the commonest mistake?',
  ]);
  await expect(answers).toContainText(/One to two hard days a week\. Of the \d+ weeks/);
});

test('A6: a level says what missed days mean in its weeks, and leads to the way back from any number', async ({
  page,
}) => {
  await page.goto('/plans/project-breakthrough/');
  const pointer = page.getByRole('region', { name: 'What if I miss days?' });
  await pointer.getByRole('link', { name: 'Steady' }).click();
  await expect(page).toHaveURL(/\/plans\/project-breakthrough\/steady\/#missed-days$/);
  const missed = page.getByRole('region', { name: 'What if I miss days?' });
  await expect(missed.getByRole('row', { name: /^two weeks/ })).toContainText(
    /10 runs\s*18, 27.km/,
  );
  await missed.getByRole('link', { name: 'two weeks' }).click();
  await expect(page.getByLabel('Days without running', { exact: true })).toHaveValue('14');
  await expect(page.getByText('7 days at 50 % of usual.')).toBeInViewport();
});

test('a plan tells what its versions changed, on its page and in the feed', async ({
  page,
  request,
}) => {
  await page.goto('/plans/project-breakthrough/steady/');
  await page.getByRole('link', { name: 'What changed' }).click();
  await expect(page).toHaveURL(/\/plans\/project-breakthrough\/#versions$/);
  const versions = page.getByRole('region', { name: 'What changed between versions' });
  await expect(versions.getByRole('heading', { level: 3 })).toHaveText([
    'Version 1.1',
    'Version 1.0',
  ]);
  await expect(versions).toContainText('26\u00a0November 2026');
  const feed = await (await request.get('/rss.xml')).text();
  expect(feed).toMatch(/Breakthrough, version 1\.1<\/title>.*?Rebuilding takes two weeks off/s);
  await page.goto('/plans/speed-play/');
  await expect(page.getByText('Version 1.0')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What changed' })).toHaveCount(0);
});

test('a level shows its shape, its rhythm, its phases, and the sizes of its sessions', async ({
  page,
}) => {
  await page.goto('/plans/project-breakthrough/steady/');
  await expect(page.getByRole('region', { name: 'The shape of it' })).toContainText(
    /Stress on at most 3 days a week, 2 of them hard; relief on all others, and in down weeks 6 and 9\./,
  );
  const phases = page.getByRole('region', { name: 'Six phases, one purpose each' });
  await expect(phases.getByRole('listitem').first()).toContainText('Week 1');
  await expect(page.getByRole('region', { name: 'What each session is for' })).toContainText(
    /Short: .* Bare: /,
  );
});
