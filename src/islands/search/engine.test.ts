import { expect, it } from 'vitest';
import { type Engine, searchWith } from './engine.ts';

const page = (url: string) => ({ url, excerpt: '', meta: {} });
const holding = (...urls: string[]): Engine => ({
  debouncedSearch: async () => ({ results: urls.map((url) => ({ data: async () => page(url) })) }),
});

it('loads nothing before the first word, and once for many', async () => {
  let loads = 0;
  const find = searchWith(async () => {
    loads++;
    return holding('/plans/base/');
  });
  expect(loads).toBe(0);
  await find('base');
  expect((await find('easy'))?.pages).toEqual([page('/plans/base/')]);
  expect(loads).toBe(1);
});

it('tries again after it could not be loaded', async () => {
  let online = false;
  const find = searchWith(async () => {
    if (!online) throw new Error('no network');
    return holding('/');
  });
  await expect(find('base')).rejects.toThrow('no network');
  online = true;
  expect((await find('base'))?.count).toBe(1);
});

it('counts every page and reads the best twenty', async () => {
  const find = searchWith(async () => holding(...Array.from({ length: 30 }, (_, at) => `/${at}/`)));
  const found = await find('run');
  expect([found?.count, found?.pages.length]).toEqual([30, 20]);
});

it('says nothing when newer words came meanwhile', async () => {
  const find = searchWith(async () => ({ debouncedSearch: async () => null }));
  expect(await find('ba')).toBeUndefined();
});
