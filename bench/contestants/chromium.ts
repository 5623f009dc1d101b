import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../measure/chromiumPath.ts';
import { htmlOf } from './html.ts';
import { styles } from './styles.ts';
import { serve } from './worker.ts';

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser | undefined;
let page: Page | undefined;

serve({
  async open(fonts) {
    browser ??= await chromium.launch({
      executablePath: chromiumPath(),
      args: ARGS,
      chromiumSandbox: false,
    });
    await page?.close();
    page = await browser.newPage();
    const head = `<meta charset="utf-8"><style>${await styles(fonts)}</style>`;
    await page.setContent(`<!doctype html><html><head>${head}</head><body></body></html>`);
  },
  async draw({ content }) {
    if (!page) throw new Error('There is no page.');
    await page.evaluate(async ({ title, language, body }) => {
      document.title = title;
      document.documentElement.lang = language;
      document.body.innerHTML = body;
      await document.fonts.ready;
    }, htmlOf(content));
    return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  },
  async close() {
    await browser?.close();
  },
});
