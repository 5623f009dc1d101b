import { expect, type Page, test } from '@playwright/test';
import { listenTo } from './heard.ts';
import { KINDS_OF_PAGE } from './kinds.ts';
import { scriptsOf } from './scripts.ts';

for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
  test(`the ${kind} page runs only files of the site, keeps no cookie and breaks no policy`, async ({
    page,
    baseURL,
  }) => {
    const heard = listenTo(page, baseURL);
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    const scripts = scriptsOf((await response?.text()) ?? '');
    expect(scripts.written).toEqual([]);
    for (const file of scripts.files) expect(file).toMatch(/^\/_astro\/[^/]+\.js$/);
    expect(heard).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await expect(page.locator('[style], [onclick], [onload]')).toHaveCount(0);
  });
}

test('every file comes with the headers that a host is told to send', async ({ request }) => {
  const headers = async (address: string) => (await request.get(address)).headers();
  const page = await headers('/plans/');
  expect(page).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-cache',
  });
  const policy = page['content-security-policy'] ?? '';
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("default-src 'none'");
  // A host refuses longer lines than 2,000 characters.
  expect(policy.length).toBeLessThan(1_900);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  const style = /\/_astro\/[^"]+\.css/.exec(await (await request.get('/')).text())?.[0] ?? '';
  expect((await headers(style))['cache-control']).toMatch(/immutable/);
  expect((await headers('/no-such-page/'))['content-security-policy']).toBe(policy);
});

test('only search may run WebAssembly', async ({ page }) => {
  for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
    await page.goto(address);
    expect(await policyOf(page), kind).toMatch(/script-src [^;]*'self'/);
    expect((await policyOf(page)).includes('wasm-unsafe-eval'), kind).toBe(kind === 'search');
  }
});

const policyOf = async (page: Page): Promise<string> =>
  (await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')) ?? '';
