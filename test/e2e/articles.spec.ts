import { expect, test } from '@playwright/test';
import { pagesOfSitemap } from './sitemap.ts';

test('the list leads to every article, and each leads on to the next', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Articles' })
    .click();
  const links = page.locator('.article-list h2 a');
  const count = await links.count();
  expect(count).toBeGreaterThan(5);
  await links.first().click();
  for (let read = 1; read < count; read++)
    await page.getByRole('link', { name: /^Next: / }).click();
  await expect(page.getByRole('link', { name: /^Next: / })).toHaveCount(0);
});

test('a reason on a week leads to the rule behind it, where it is explained', async ({ page }) => {
  await page.goto('/plans/speed-play/steady/week-2/');
  await page.getByRole('link', { name: /Wednesday to absorb it/ }).click();
  await expect(page).toHaveURL(/\/articles\/week\/#rule-hard-spacing$/);
  await expect(page.locator('#rule-hard-spacing')).toContainText('Two hard days never touch');
  await expect(page.locator('#rule-hard-spacing')).toBeInViewport();
});

test('a rule that a plan was checked against leads to what explains it', async ({ page }) => {
  await page.goto('/plans/speed-play/');
  await page.getByText('The rules', { exact: true }).click();
  for (const rule of ['hard-spacing', 'down-week', 'one-focus'])
    await expect(page.getByRole('link', { name: rule, exact: true })).toHaveAttribute(
      'href',
      new RegExp(`^/articles/[a-z-]+/#rule-${rule}$`),
    );
});

test('pictures of an article are judged by the engine, and say so in words', async ({ page }) => {
  await page.goto('/articles/week/');
  const picture = page.locator('figure').filter({ hasText: 'until the ring is closed' });
  await expect(picture).toContainText('Sunday is long and Monday is hard');
  await picture.getByRole('link', { name: 'hard-spacing' }).click();
  await expect(page).toHaveURL(/#rule-hard-spacing$/);
});

test('no picture repeats an id on its page', async ({ request }) => {
  for (const address of await pagesOfSitemap(request)) {
    if (!address.startsWith('/articles/')) continue;
    const html = await (await request.get(address)).text();
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids, address).toEqual([...new Set(ids)]);
  }
});
