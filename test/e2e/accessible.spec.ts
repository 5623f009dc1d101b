import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGE, WIDTHS } from './kinds.ts';

// Reading the contrast of every cell of a plan takes a slow machine most of a minute.
test.setTimeout(180_000);

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
  test(`axe finds nothing on the ${kind} page, light or dark, narrow or wide`, async ({ page }) => {
    await page.goto(address);
    // Some stand on a narrow screen only, some on a wide one.
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, colorScheme), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}

/** Colours alone differ in the dark: the other rules have then been asked already. */
async function violations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  // Nobody reads what passed, and telling of it takes a fifth of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const asked = colorScheme === 'light' ? axe.withTags(STANDARDS) : axe.withRules('color-contrast');
  const found = await asked.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
