// @ts-check
/**
 * @typedef {object} Build what a build tells its service worker
 * @property {string} version changes with every file that is kept
 * @property {string[]} shell addresses that every page needs, kept from the start
 * @property {string} offline address of the page that stands in for one that is not kept
 * @property {string[]} lasting beginnings of addresses whose content never changes within a build
 *
 * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} Lasting
 * @typedef {Lasting & { request: Request, respondWith(answer: Promise<Response>): void }} Asked
 * @typedef {Lasting & { data: unknown }} Told
 *
 * @typedef {object} Scope what it needs of its surroundings
 * @property {(name: string, listener: (event: any) => void) => void} addEventListener
 * @property {CacheStorage} caches
 * @property {(request: Request) => Promise<Response>} fetch
 * @property {{ origin: string }} location
 * @property {{ claim(): Promise<void> }} clients
 */

const FAMILY = 'periodical-';
/** Pages that are fetched again when a new build takes over; more would be a download nobody asked for. */
const MOST_RENEWED = 60;

/**
 * Keeps the site for days without a network. Pages come from the network while there is one, so nobody
 * reads an old plan; files that carry their content in their name come from the cache. What is no whole
 * answer is never kept.
 *
 * It is shipped as text, with a call at its end, so it imports nothing.
 *
 * @param {Scope} scope
 * @param {Build} build
 */
export function keepOffline(scope, build) {
  const name = `${FAMILY}${build.version}`;
  const kept = () => scope.caches.open(name);

  scope.addEventListener('install', (/** @type {Lasting} */ event) => {
    event.waitUntil(keepShell());
  });
  scope.addEventListener('activate', (/** @type {Lasting} */ event) => {
    event.waitUntil(takeOver());
  });
  scope.addEventListener('message', (/** @type {Told} */ event) => {
    if (Array.isArray(event.data)) event.waitUntil(keepAll(event.data.map(String)));
  });
  scope.addEventListener('fetch', (/** @type {Asked} */ event) => {
    if (!isOurs(event.request)) return;
    event.respondWith(isLasting(event.request) ? cacheFirst(event) : networkFirst(event));
  });

  /** @param {Request} request */
  function isOurs({ method, url, headers }) {
    return (
      method === 'GET' && new URL(url).origin === scope.location.origin && !headers.has('range')
    );
  }

  /** @param {Request} request */
  function isLasting({ url }) {
    const { pathname } = new URL(url);
    return build.lasting.some((start) => pathname.startsWith(start));
  }

  async function keepShell() {
    const cache = await kept();
    await cache.addAll(build.shell.map((address) => asked(address)));
  }

  /** Past the browser's own cache, which may hold what an earlier build said. @param {string} address */
  function asked(address) {
    return new Request(new URL(address, scope.location.origin), { cache: 'reload' });
  }

  /** Pages that were kept are fetched anew, and everything older goes. */
  async function takeOver() {
    const names = await scope.caches.keys();
    const old = names.filter((one) => one.startsWith(FAMILY) && one !== name);
    for (const one of old) {
      const requests = await (await scope.caches.open(one)).keys();
      const pages = requests.map(({ url }) => url).filter((url) => url.endsWith('/'));
      await keepAll(pages.slice(-MOST_RENEWED));
      await scope.caches.delete(one);
    }
    await scope.clients.claim();
  }

  /** What fails is left out: the rest is worth having. @param {string[]} addresses */
  async function keepAll(addresses) {
    const requests = [...new Set(addresses)].map((address) => new Request(address));
    await Promise.allSettled(requests.filter(isOurs).map(keepOne));
  }

  /** @param {Request} request */
  async function keepOne(request) {
    if (isLasting(request) && (await find(request))) return;
    await keep(request, await scope.fetch(request));
  }

  /** @param {Asked} event */
  async function cacheFirst(event) {
    return (await find(event.request)) ?? fromNetwork(event);
  }

  /** @param {Asked} event */
  async function networkFirst(event) {
    try {
      return await fromNetwork(event);
    } catch (error) {
      const found = await find(event.request);
      if (found) return found;
      if (event.request.mode !== 'navigate') throw error;
      return (await find(asked(build.offline))) ?? Response.error();
    }
  }

  /** @param {Asked} event */
  async function fromNetwork(event) {
    const response = await scope.fetch(event.request);
    event.waitUntil(keep(event.request, response.clone()).catch(() => {}));
    return response;
  }

  /** @param {Request} request */
  async function find(request) {
    return (await kept()).match(request, {
      ignoreSearch: request.mode === 'navigate',
      ignoreVary: true,
    });
  }

  /** No error, no part, nothing that came from another address. @param {Request} request @param {Response} response */
  async function keep(request, response) {
    if (response.status !== 200 || response.type !== 'basic' || response.redirected) return;
    await (await kept()).put(request, response);
  }
}
