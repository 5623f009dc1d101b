import type { Page } from '@playwright/test';

/** What the test's own browser says about service workers that a test does not ask for. */
const OWN_WORDS = 'Service Worker registration blocked by Playwright';

/**
 * Whatever a page says to the console from now on, each error it meets, and each request to another
 * host: a list that grows.
 *
 * @param base address of the site
 */
export function listenTo(page: Page, base: string | undefined): string[] {
  const heard: string[] = [];
  const hear = (words: string) => {
    if (words !== OWN_WORDS) heard.push(`${page.url()}: ${words}`);
  };
  page.on('console', (message) => hear(message.text()));
  page.on('pageerror', (error) => hear(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(base ?? '')) hear(`asks for ${request.url()}`);
  });
  return heard;
}
