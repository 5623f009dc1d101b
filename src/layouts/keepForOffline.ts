/** The service worker's address: at the root, so that it sees the whole site. */
const WORKER = '/sw.js';

/**
 * Keeps what is visited, so that it is there without a network. Only a built site has a worker, and
 * only https and this machine may have one.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !isSecureContext || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    // Without one a site works as it did before: nothing to tell anybody.
    void register().catch(() => {});
  });
}

/** On the first visit the page was there before its worker; it hands over what it was made of. */
async function register(): Promise<void> {
  const first = !navigator.serviceWorker.controller;
  await navigator.serviceWorker.register(WORKER);
  if (!first) return;
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage([location.href, ...loaded]);
}
