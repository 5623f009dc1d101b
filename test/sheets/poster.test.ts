import { expect, it } from 'vitest';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { checkDrawing, drawSheet, drawYearPoster, MAKERS } from '../../src/print/print.ts';
import { bundled, bundledIds, library } from '../fixtures/content.ts';
import { OPTIONS, testShop } from '../fixtures/shop.ts';
import { bundledYear, bundledYears } from '../fixtures/years.ts';

const PAPERS = ['a4', 'letter', 'a3', 'tabloid'] as const;
const { promise } = MAKERS.poster;

it.each(bundledIds.map((id, at) => ({ id, at })))(
  'keeps its promise for $id',
  async ({ id, at }) => {
    const level = Object.keys(bundled(id).levels).at(-1) ?? '';
    const plan = buildPlan(bundled(id), { level, units: at % 2 ? 'mi' : 'km' }, library);
    const ink = at % 2 ? 'mono' : 'colour';
    const paper = PAPERS[at % 2] ?? 'a4';
    const pages = await drawSheet(await testShop(), plan, {
      ...OPTIONS,
      sheet: 'poster',
      paper,
      ink,
    });
    expect(pages).toHaveLength(1);
    expect(pages.flatMap((page) => checkDrawing(page, promise))).toEqual([]);
  },
);

it.each(bundledYears.map(({ id }, at) => ({ id, at })))(
  'is one page for the year $id, with every race on it',
  async ({ id, at }) => {
    const year = bundledYear(id);
    const paper = PAPERS[at % 4] ?? 'a4';
    const [page, ...others] = await drawYearPoster(await testShop(), year, { ...OPTIONS, paper });
    expect(others).toEqual([]);
    expect(page && checkDrawing(page, promise)).toEqual([]);
    const words = page?.items.flatMap((item) => (item.type === 'text' ? item.words : [])) ?? [];
    for (const { title } of year.races) expect(words).toContain(title);
  },
);
