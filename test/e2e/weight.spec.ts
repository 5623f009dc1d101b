import { brotliCompressSync } from 'node:zlib';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { USUAL_FACES } from '../../src/print/print.ts';
import { ASLEEP, KINDS_OF_PAGE, TOOLS } from './kinds.ts';
import { scriptsOf } from './scripts.ts';

/** Bytes of a file as hosts send it. */
const packed = (file: string | Buffer): number => brotliCompressSync(file).length;

/** Bytes of a page's own scripts and all that these import at once, compressed each for itself. */
async function codeOf(request: APIRequestContext, address: string): Promise<number> {
  const { files } = scriptsOf(await (await request.get(address)).text());
  const sizes = new Map<string, number>();
  for (const queue = [...files]; queue.length > 0; ) {
    const file = queue.pop() ?? '';
    if (sizes.has(file)) continue;
    const text = await (await request.get(file)).text();
    sizes.set(file, packed(text));
    // Static imports of the bundler stand at the start of a file, after a list of what comes later.
    for (const [, name] of text.matchAll(
      /(?:^|;)\s*import(?:[^"'`()]*from)?["'`](\.\/[^"'`]+)["'`]/g,
    )) {
      if (name) queue.push(new URL(name, `http://host${file}`).pathname);
    }
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
  const tool = TOOLS.some((name) => name === kind);
  const most = tool ? 60_000 : kind in ASLEEP ? 2_500 : 400;
  test(`the ${kind} page loads at most ${most} bytes of code before it is asked for more`, async ({
    request,
  }) => {
    const code = await codeOf(request, address);
    expect(code).toBeLessThanOrEqual(most);
    expect(code, 'every page keeps itself for days without a network').toBeGreaterThan(0);
  });

  test(`the ${kind} page has at most 60,000 bytes, compressed, without fonts and pictures`, async ({
    request,
  }) => {
    const html = await (await request.get(address)).text();
    const styles = [...html.matchAll(/href="(\/_astro\/[^"]+\.css)"/g)].map(
      ([, file = '']) => file,
    );
    const texts = await Promise.all(styles.map(async (file) => (await request.get(file)).text()));
    const bytes = [html, ...texts].map((text) => packed(text));
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });
}

for (const [role, sheet] of [
  ['link', 'Fridge sheet'],
  ['button', 'Month calendar'],
] as const) {
  test(`a ${sheet} that is the first made on the spot costs at most 1,200,000 bytes`, async ({
    page,
    request,
  }) => {
    await page.goto(KINDS_OF_PAGE['print shop']);
    await page.getByLabel('Race day').fill('2027-05-30');
    const asked = new Set<string>();
    page.on('request', (one) => {
      // Pictures are the page’s, loaded as it moves.
      if (one.resourceType() !== 'image') asked.add(new URL(one.url()).pathname);
    });
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole(role, { name: new RegExp(`^${sheet}`) }).click(),
    ]);
    const files = [...asked].filter((path) => path.startsWith('/'));
    const fonts = files.filter((path) => path.endsWith('.ttf'));
    expect(fonts.sort()).toEqual(USUAL_FACES.map(({ file }) => `/fonts/${file}`).sort());
    for (const part of [/worker/, /print-/, /source\.json$/])
      expect(files).toContainEqual(expect.stringMatching(part));
    let bytes = 0;
    for (const file of files) bytes += packed(await (await request.get(file)).body());
    expect(bytes).toBeLessThanOrEqual(1_200_000);
  });
}
