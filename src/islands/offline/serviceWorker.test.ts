import { expect, it } from 'vitest';
import { type Build, keepOffline } from './serviceWorker.mjs';

const ORIGIN = 'https://run.example';
const BUILD: Build = {
  version: 'two',
  shell: ['/', '/offline/'],
  offline: '/offline/',
  lasting: ['/_astro/'],
};

type Answer = () => Response;

/** An answer as a browser gives it to a page of the same site. */
function answer(words: string, status = 200, more: Partial<Response> = {}): Response {
  const response = new Response(words, { status });
  const looks = { type: 'basic', redirected: false, ...more };
  for (const [name, value] of Object.entries(looks))
    Object.defineProperty(response, name, { value });
  const clone = response.clone.bind(response);
  response.clone = () => {
    const copy = clone();
    for (const [name, value] of Object.entries(looks)) Object.defineProperty(copy, name, { value });
    return copy;
  };
  return response;
}

/** A browser with a network that can be cut. */
function browser(pages: Record<string, Answer>) {
  const stores = new Map<string, Map<string, Response>>();
  const listeners = new Map<string, (event: object) => void>();
  const asked: string[] = [];
  let online = true;
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    const put = async ({ url }: Request, response: Response) => void store.set(url, response);
    return {
      put,
      match: async ({ url }: Request) => store.get(url)?.clone(),
      keys: async () => [...store.keys()].map((url) => new Request(url)),
      addAll: async (all: Request[]) => {
        for (const request of all) await put(request, await fetch(request));
      },
    };
  };
  async function fetch({ url }: Request): Promise<Response> {
    const { pathname } = new URL(url);
    asked.push(pathname);
    if (!online) throw new TypeError('no network');
    return (pages[pathname] ?? (() => answer('lost', 404)))();
  }
  const caches = {
    open,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  } as unknown as CacheStorage;
  keepOffline(
    {
      addEventListener: (name, listener) => void listeners.set(name, listener),
      caches,
      fetch,
      location: { origin: ORIGIN },
      clients: { claim: async () => {} },
    },
    BUILD,
  );

  async function happens(name: string, event: object = {}): Promise<Response | undefined> {
    const work: Promise<unknown>[] = [];
    let answered: Promise<Response> | undefined;
    listeners.get(name)?.({
      ...event,
      waitUntil: (one: Promise<unknown>) => work.push(one),
      respondWith: (one: Promise<Response>) => {
        answered = one;
      },
    });
    const response = await answered;
    await Promise.all(work);
    return response;
  }
  const request = (path: string, mode: string, init: RequestInit = {}) => {
    const made = new Request(new URL(path, ORIGIN), init);
    Object.defineProperty(made, 'mode', { value: mode });
    return made;
  };
  return {
    stores,
    asked,
    cutNetwork: () => {
      online = false;
    },
    happens,
    visit: async (path: string) =>
      (await happens('fetch', { request: request(path, 'navigate') }))?.text(),
    ask: (path: string, init?: RequestInit) =>
      happens('fetch', { request: request(path, 'cors', init) }),
  };
}

const PAGES = {
  '/': () => answer('home'),
  '/offline/': () => answer('no network'),
  '/plans/': () => answer('plans'),
  '/_astro/a.js': () => answer('script'),
};

it('shows a page from the network while there is one, and what was kept of it when there is none', async () => {
  const pages = { ...PAGES };
  const { visit, cutNetwork } = browser(pages);
  expect(await visit('/plans/')).toBe('plans');
  pages['/plans/'] = () => answer('new plans');
  expect(await visit('/plans/')).toBe('new plans');
  cutNetwork();
  expect(await visit('/plans/')).toBe('new plans');
});

it('shows the page about the network in the place of one that was never opened', async () => {
  const { happens, visit, cutNetwork } = browser(PAGES);
  await happens('install');
  cutNetwork();
  expect(await visit('/years/')).toBe('no network');
});

it('asks only once for a file that carries its content in its name', async () => {
  const { ask, asked } = browser(PAGES);
  await ask('/_astro/a.js');
  expect(await (await ask('/_astro/a.js'))?.text()).toBe('script');
  expect(asked).toEqual(['/_astro/a.js']);
});

it('keeps no error, no part of a file and nothing from another address', async () => {
  const { ask, stores } = browser({
    '/broken/': () => answer('sorry', 500),
    '/part.pdf': () => answer('half', 206),
    '/moved/': () => answer('elsewhere', 200, { redirected: true }),
    '/foreign/': () => answer('', 200, { type: 'opaque' }),
  });
  for (const path of ['/broken/', '/part.pdf', '/moved/', '/foreign/', '/none/']) await ask(path);
  expect([...(stores.get('periodical-two')?.keys() ?? [])]).toEqual([]);
});

it('leaves alone what asks for a part, asks another host, or sends something', async () => {
  const { ask } = browser(PAGES);
  expect(await ask('/plans/', { headers: { range: 'bytes=0-9' } })).toBeUndefined();
  expect(await ask('https://elsewhere.example/plans/')).toBeUndefined();
  expect(await ask('/plans/', { method: 'POST' })).toBeUndefined();
});

it('takes what the first page was made of when the page hands it over', async () => {
  const { happens, visit, cutNetwork, stores } = browser(PAGES);
  await happens('message', { data: [`${ORIGIN}/plans/`, 'https://elsewhere.example/x.js'] });
  expect([...(stores.get('periodical-two')?.keys() ?? [])]).toEqual([`${ORIGIN}/plans/`]);
  cutNetwork();
  expect(await visit('/plans/')).toBe('plans');
});

it('fetches the pages of the build before anew, and drops the rest of it', async () => {
  const { happens, visit, cutNetwork, stores } = browser(PAGES);
  const old = [`${ORIGIN}/plans/`, `${ORIGIN}/_astro/old.js`];
  stores.set('periodical-one', new Map(old.map((url) => [url, answer('old')])));
  stores.set('somebody-else', new Map());
  await happens('install');
  await happens('activate');
  expect([...stores.keys()].sort()).toEqual(['periodical-two', 'somebody-else']);
  cutNetwork();
  expect(await visit('/plans/')).toBe('plans');
});
