import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { SHEET_LANGUAGES } from '../../src/model/sheet.ts';
import { checkDrawing, drawSheet, MAKERS } from '../../src/print/print.ts';
import { bundled, bundledIds, library } from '../fixtures/content.ts';
import { OPTIONS, testShop } from '../fixtures/shop.ts';

/** One level of each plan, the next one each time, in miles and kilometres by turns. */
const PLANS = bundledIds.map((id, at) => {
  const levels = Object.keys(bundled(id).levels);
  const level = levels[at % levels.length] ?? '';
  return { id, level, units: at % 2 === 0 ? ('mi' as const) : ('km' as const) };
});

const OTHERS = SHEET_LANGUAGES.filter((language) => language !== 'en');

describe.each(OTHERS)('fridge sheets in %s', (language) => {
  it.each(PLANS)('hold $id, $level, in $units on both papers', async ({ id, level, units }) => {
    const plan = buildPlan(bundled(id), { level, units }, library);
    for (const paper of ['a4', 'letter'] as const) {
      const pages = await drawSheet(await testShop(), plan, { ...OPTIONS, paper, language });
      const problems = pages.flatMap((page) => checkDrawing(page, MAKERS.fridge.promise));
      expect(problems, paper).toEqual([]);
    }
  });
});
