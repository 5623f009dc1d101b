import { beforeAll, describe, expect, it } from 'vitest';
import { PlanError } from '../../src/errors.ts';
import type { Plan } from '../../src/model/plan.ts';
import {
  GUTTERS,
  INK_NAMES,
  SHEET_LANGUAGES,
  SHEETS,
  type SheetName,
} from '../../src/model/sheet.ts';
import {
  checkDrawing,
  drawSheet,
  MAKERS,
  type PrintShop,
  type SheetRequest,
} from '../../src/print/print.ts';
import { sheetContents } from '../../src/site/sheetContents.ts';
import { nastyPlan } from '../fixtures/nasty.ts';
import { freshShop, OPTIONS } from '../fixtures/shop.ts';
import { somePlans } from '../fixtures/somePlans.ts';

/** How many plans are laid out as each sheet, and how many weeks of them where a page is a week. */
const SHEETS_OF: { sheet: SheetName; count: number; weeks?: number }[] = [
  { sheet: 'fridge', count: 40 },
  { sheet: 'month', count: 40, weeks: 5 },
  { sheet: 'poster', count: 40 },
  { sheet: 'pocket', count: 40 },
  { sheet: 'worksheets', count: 40 },
  { sheet: 'booklet-pages', count: 12, weeks: 2 },
];

const turn = <T>(of: readonly T[], at: number): T => {
  const one = of[at % of.length];
  if (one === undefined) throw new Error('nothing to take turns');
  return one;
};

/** Papers, inks, gutters, languages, dates and large print by turns that do not run together. */
const wayOf = (sheet: SheetName, at: number): SheetRequest => ({
  ...OPTIONS,
  sheet,
  paper: turn(SHEETS[sheet].papers, at),
  ink: turn(INK_NAMES, at >> 1),
  gutter: turn(GUTTERS, at),
  language: turn(SHEET_LANGUAGES, at >> 1),
  large: at % 5 === 4,
  ...(at % 3 === 1 && { start: '2027-01-04' }),
});

/** Lays a plan out and looks at every page. @returns false where it is refused by name of sheet and cell */
async function prints(shop: PrintShop, plan: Plan, way: SheetRequest): Promise<boolean> {
  const { sheet, language, large } = way;
  const contents = sheetContents(sheet, plan, { language });
  try {
    const pages = await drawSheet(shop, plan, { ...way, ...contents });
    const least = large ? { leastSize: 12, leastTitle: 12 } : {};
    const promise = { ...MAKERS[sheet].promise, ...least };
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap((page) => checkDrawing(page, promise))).toEqual([]);
    return true;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    for (const { where } of error.problems) expect(where.path).toMatch(`${sheet}: `);
    return false;
  }
}

describe.each(SHEETS_OF)('the $sheet', ({ sheet, count, weeks = 99 }) => {
  let shop: PrintShop;
  beforeAll(async () => {
    shop = await freshShop();
  });

  it('prints any plan that builds, or refuses it by the name of sheet and cell', async () => {
    const plans = somePlans(count);
    expect(plans).toHaveLength(count);
    let printed = 0;
    for (const [at, plan] of plans.entries()) {
      const begun = { ...plan, weeks: plan.weeks.slice(0, weeks) };
      if (await prints(shop, begun, wayOf(sheet, at))) printed++;
    }
    expect(printed).toBeGreaterThan(count * 0.75);
  });

  it.each([0, 1, 4])(
    'says what it cannot hold of a plan with too much of everything',
    async (at) => {
      const title = 'A title that goes on and on, '.repeat(9).slice(0, 255);
      const nasty = { ...nastyPlan({ title }), title };
      await prints(shop, { ...nasty, weeks: nasty.weeks.slice(0, 2) }, wayOf(sheet, at));
    },
  );
});
