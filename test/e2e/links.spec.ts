import { expect, test } from '@playwright/test';
import { pagesOfSitemap } from './sitemap.ts';

test('every link of every page leads somewhere, to the place in it that it names', async ({
  request,
}) => {
  test.setTimeout(120_000);
  const answers = new Map<string, { status: number; ids: Set<string> }>();
  const dead: string[] = [];
  const pages = await pagesOfSitemap(request);
  const levels = pages.filter((page) => /^\/plans\/[^/]+\/(?!(?:print|mine)\/)[^/]+\/$/.test(page));

  async function answerOf(path: string) {
    const known = answers.get(path);
    if (known) return known;
    const response = await request.get(path);
    const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false;
    const answer = {
      status: response.status(),
      ids: isPage ? idsOf(await response.text()) : new Set<string>(),
    };
    answers.set(path, answer);
    return answer;
  }

  for (const address of ['/', '/404.html', '/offline/', ...pages]) {
    const html = await (await request.get(address)).text();
    for (const link of linksOf(html)) {
      const [path = '', behind = ''] = link.split('#');
      // Choices of a tool stand there too, and have an equals sign.
      const place = behind.includes('=') ? '' : behind;
      const { status, ids } = await answerOf(path || address);
      if (status !== 200) dead.push(`${address} → ${link} (${status})`);
      else if (place && !ids.has(decodeURIComponent(place))) dead.push(`${address} → ${link}`);
    }
  }
  expect(dead).toEqual([]);
  expect([...answers.keys()].filter((path) => path.endsWith('.pdf'))).toHaveLength(
    8 * levels.length,
  );
});

test('everything a stylesheet, the manifest, the feed and the service worker name is there', async ({
  request,
  baseURL,
}) => {
  const text = async (address: string) => (await request.get(address)).text();
  const home = await text('/');
  const sheets = [...home.matchAll(/href="(\/_astro\/[^"]+\.css)"/g)].map(([, file = '']) => file);
  const manifest = JSON.parse(await text('/site.webmanifest'));
  const build = JSON.parse(/keepOffline\(self, (\{.*\})\);/.exec(await text('/sw.js'))?.[1] ?? '');
  const feed = [...(await text('/rss.xml')).matchAll(/<link>([^<]+)<\/link>/g)];
  const named = [
    ...(await Promise.all(sheets.map(text))).flatMap((css) =>
      [...css.matchAll(/url\("?(\/[^")]+)/g)].map(([, file = '']) => file),
    ),
    ...manifest.icons.map(({ src }: { src: string }) => src),
    ...manifest.shortcuts.map(({ url }: { url: string }) => url),
    ...build.shell,
    '/favicon.ico',
    ...feed.map(([, link = '']) => new URL(link).pathname),
  ];
  expect(build.shell.length).toBeGreaterThan(5);
  expect(feed.length).toBeGreaterThan(1);
  for (const address of new Set<string>(named)) {
    expect((await request.get(new URL(address, baseURL).href)).status(), address).toBe(200);
  }
});

test('a wrong address gets a page that helps, and the status 404', async ({ page }) => {
  const response = await page.goto('/plans/no-such-plan/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing here');
});

/**
 * Addresses on this site in `href`, `src` and `srcset`, places of a page included, and the picture of
 * a shared link, which carries the host.
 */
function linksOf(html: string): Set<string> {
  const named = [...html.matchAll(/\s(?:href|src)="([/#][^"]*)/g)].map(([, link = '']) => link);
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set = '']) =>
    set.split(',').map((one) => one.trim().split(' ')[0] ?? ''),
  );
  const shared = [...html.matchAll(/property="og:image" content="([^"]*)"/g)];
  return new Set([...named, ...sets, ...shared.map(([, link = '']) => new URL(link).pathname)]);
}

const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
