import { expect, test } from '@playwright/test';
import type { Plan } from '../../src/model/plan.ts';
import { rowsOfFridge } from './fridgeRows.ts';

test('a runner goes from home to Speed Play, chooses a level and takes the fridge sheet', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Speed Play' }).first().click();
  const shape = page.getByRole('region', { name: 'The shape of it' });
  await shape.getByRole('link', { name: 'Steady', exact: true }).click();
  await expect(page).toHaveURL(/\/plans\/speed-play\/steady\/$/);
  const sheet = page.getByRole('link', { name: /Fridge sheet/ });
  await expect(sheet).toHaveCount(1);
  await expect(sheet).toHaveAttribute('href', '/plans/speed-play/steady/fridge-a4-km.pdf');
  const response = await page.request.get((await sheet.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toBe('application/pdf');
  const plan: Plan = await (await page.request.get('/plans/speed-play/steady/plan.json')).json();
  const rows = await rowsOfFridge(new Uint8Array(await response.body()), plan.weeks.length);
  for (const [at, week] of plan.weeks.entries()) {
    for (const { title } of week.days.flatMap(({ sessions }) => sessions)) {
      expect(rows[at], `${title} in week ${week.number}`).toContain(title);
    }
  }
});

test('level, units, paper and ink choose the sheet, with the keyboard alone', async ({ page }) => {
  await page.goto('/plans/project-breakthrough/');
  for (const name of ['Steady', 'kilometres', 'A4', 'colour']) {
    await page.getByRole('radio', { name }).focus();
    await page.keyboard.press('ArrowRight');
  }
  const sheet = page.getByRole('link', { name: /Fridge sheet/ });
  await expect(sheet).toHaveCount(1);
  await expect(sheet).toHaveAttribute(
    'href',
    '/plans/project-breakthrough/experienced/fridge-letter-mi-mono.pdf',
  );
});

test('miles change every distance of a page', async ({ page }) => {
  await page.goto('/plans/speed-play/steady/');
  const seen = (unit: string) =>
    page
      .getByRole('table')
      .getByText(new RegExp(`^[\\d.–]+\u00a0${unit}$`))
      .filter({ visible: true });
  await expect(seen('km').first()).toBeVisible();
  await expect(seen('mi')).toHaveCount(0);
  await page.getByRole('radio', { name: 'miles' }).check();
  await expect(seen('mi').first()).toBeVisible();
  await expect(seen('km')).toHaveCount(0);
});
