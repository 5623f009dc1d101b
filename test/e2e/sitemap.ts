import type { APIRequestContext } from '@playwright/test';

/** Every address that the sitemap names, without its host. */
export async function pagesOfSitemap(request: APIRequestContext): Promise<string[]> {
  const text = await (await request.get('/sitemap.xml')).text();
  const pages = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);
  if (pages.length === 0) throw new Error('the sitemap names no page');
  return pages.map((loc) => new URL(loc).pathname);
}
