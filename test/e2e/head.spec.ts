import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE } from './kinds.ts';
import { scriptsOf } from './scripts.ts';
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
  const glued =
    /[\p{L}\d,.:;?!]<(?:a|abbr|b|i|span)(?: [^>]*)?>(?!\s)|<\/(?:a|abbr|b|i|span)>[\p{L}\d]/u;
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

test('a shared link shows a picture of the size it says, and a plan and a year their own', async ({
  page,
  request,
}) => {
  const seen = new Set<string>();
  for (const kind of ['home', 'plan', 'year'] as const) {
    await page.goto(KINDS_OF_PAGE[kind]);
    const meta = async (name: string) =>
      (await page.locator(`meta[property="og:image${name}"]`).getAttribute('content')) ?? '';
    const picture = await request.get(new URL(await meta('')).pathname);
    const bytes = await picture.body();
    expect(picture.headers()['content-type']).toBe('image/png');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String)).toEqual([
      await meta(':width'),
      await meta(':height'),
    ]);
    expect(await meta(':alt')).toMatch(/.{20,}/);
    seen.add(await meta(''));
  }
  expect(seen.size).toBe(3);
});

test('icons are as large as the manifest says', async ({ request }) => {
  const { icons } = JSON.parse(await (await request.get('/site.webmanifest')).text());
  const pixels = icons.filter(({ type }: { type: string }) => type === 'image/png');
  expect(pixels).toHaveLength(4);
  for (const { src, sizes } of pixels) {
    const bytes = await (await request.get(src)).body();
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

test('pages say to programs what they are', async ({ request }) => {
  const typesOf = async (address: string) => {
    const { data } = scriptsOf(await (await request.get(address)).text());
    return data.map((text) => JSON.parse(text)['@type']);
  };
  expect(await typesOf(KINDS_OF_PAGE.home)).toEqual(['WebSite']);
  expect(await typesOf(KINDS_OF_PAGE.plan)).toEqual(['ExercisePlan', 'BreadcrumbList']);
  expect(await typesOf(KINDS_OF_PAGE.level)).toEqual(['ExercisePlan', 'BreadcrumbList']);
  expect(await typesOf(KINDS_OF_PAGE.session)).toEqual(['BreadcrumbList']);
});

test('the sitemap names every page that was built, but those that nobody should find', async ({
  request,
}) => {
  const built = globSync('**/*.html', { cwd: 'dist' }).map((file) =>
    `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, ''),
  );
  const named = new Set(await pagesOfSitemap(request));
  expect(built.filter((address) => !named.has(address)).sort()).toEqual(['/404.html', '/offline/']);
});
