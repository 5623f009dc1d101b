import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE } from './kinds.ts';
import { pagesOfSitemap } from './sitemap.ts';

for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
  test(`the ${kind} page says what it is, and allows no foreign code`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/);
    await expect(page).toHaveTitle(/Periodical/);
    for (const property of ['og:title', 'og:description', 'og:url', 'og:type']) {
      await expect(page.locator(`meta[property="${property}"]`)).toHaveAttribute('content', /.+/);
    }
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.{20,}/);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /^https?:\/\//);
    const policy = page.locator('meta[http-equiv="content-security-policy"]');
    await expect(policy).toHaveAttribute('content', /default-src 'none'/);
    await expect(page.locator('[style]')).toHaveCount(0);
  });
}

test('no page runs two words together', async ({ request }) => {
  const glued = /[\p{L}\d,.:;?!]<(?:a|abbr|b|i|span)[ >]|<\/(?:a|abbr|b|i|span)>[\p{L}\d]/u;
  for (const address of await pagesOfSitemap(request)) {
    const html = await (await request.get(address)).text();
    const at = html.search(glued);
    expect(at < 0 ? '' : html.slice(at - 30, at + 60), address).toBe('');
  }
});

test('the first thing a keyboard meets leads to the text', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the text');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
