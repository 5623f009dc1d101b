import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGE, WIDTHS } from './kinds.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
  test(`axe finds nothing on the ${kind} page, light or dark, narrow or wide`, async ({ page }) => {
    await page.goto(address);
    for (const summary of await page.locator('summary').all()) await summary.click();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
