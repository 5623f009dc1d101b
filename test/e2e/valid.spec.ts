import { expect, test } from '@playwright/test';
import { HtmlValidate, type Message } from 'html-validate';
import { samplesOf } from './samples.ts';
import { pagesOfSitemap } from './sitemap.ts';

/** Pages of a kind that are read: evenly spread, first and last among them. */
const EACH = 6;

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How a file is laid out, which a build decides.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Boxes of one list share its name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});

/** Forms that answer as they are filled in. */
const AT_ONCE =
  /^#(on-the-spot$|plan-filters$|(your-way-back|your-missed-days|week-check|paces|year-builder) > )/;

/** What we do on purpose. */
const MEANT: ((message: Message) => boolean)[] = [
  // A table that is laid out as a grid is no table to Safari unless its roles say so.
  ({ ruleId, message }) =>
    ruleId === 'no-redundant-role' && /<(table|thead|tbody|tr|th|td)>/.test(message),
  // What is chosen counts at once: these have nothing to send, and the sheets beside one are its buttons.
  ({ ruleId, selector }) => ruleId === 'wcag/h32' && AT_ONCE.test(selector ?? ''),
];

test('pages of every kind are valid HTML', async ({ request }) => {
  test.setTimeout(300_000);
  const addresses = ['/404.html', '/offline/', ...(await pagesOfSitemap(request))];
  const wrong: string[] = [];
  for (const address of samplesOf(addresses, EACH)) {
    const html = await (await request.get(address)).text();
    const { results } = await validator.validateString(html, address);
    for (const message of results.flatMap(({ messages }) => messages)) {
      if (MEANT.some((isMeant) => isMeant(message))) continue;
      wrong.push(`${address} ${message.selector}: ${message.message} (${message.ruleId})`);
    }
  }
  expect(wrong).toEqual([]);
});
