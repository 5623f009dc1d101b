import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { checkDrawing, type DrawList, drawSheet, MAKERS } from '../../src/print/print.ts';
import { bundled, bundledIds, library } from '../fixtures/content.ts';
import { OPTIONS, testShop } from '../fixtures/shop.ts';

const PROMISE = { ...MAKERS.fridge.promise, leastSize: 12, leastTitle: 12 };

/** The last level of each plan, which has the most to say; paper, ink and gutter by turns. */
const PLANS = bundledIds.map((id, at) => ({
  id,
  level: Object.keys(bundled(id).levels).at(-1) ?? '',
  paper: at % 2 === 0 ? ('a4' as const) : ('letter' as const),
  ink: at % 3 === 0 ? ('mono' as const) : ('colour' as const),
  gutter: at % 4 === 0 ? ('left' as const) : ('none' as const),
}));

const wordsIn = ({ items }: DrawList, cell: string): string =>
  items
    .flatMap((item) => (item.type === 'text' && item.cell === cell ? [item.words] : []))
    .join(' ');

describe.each(PLANS)('the large print of $id, $level, on $paper', ({ id, level, ...more }) => {
  const plan = buildPlan(bundled(id), { level }, library);
  const draw = async () => drawSheet(await testShop(), plan, { ...OPTIONS, ...more, large: true });

  it('has nothing under 12 pt, and every word in its cell', async () => {
    for (const page of await draw()) expect(checkDrawing(page, PROMISE)).toEqual([]);
  });

  it('has every week on one page, under a title and the days of the week', async () => {
    const pages = await draw();
    const weeks = pages.map(({ cells }) =>
      cells.flatMap(({ name }) => (/^week \d+$/.test(name) ? [Number(name.slice(5))] : [])),
    );
    expect(weeks.flat()).toEqual(plan.weeks.map(({ number }) => number));
    const counts = weeks.map(({ length }) => length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    for (const [at, page] of pages.entries()) {
      expect(wordsIn(page, 'title')).toBe(plan.title);
      expect(wordsIn(page, 'head Tue')).toBe('Tue');
      expect(wordsIn(page, 'address')).toContain(`page ${at + 1} of ${pages.length} · `);
    }
  });
});

it('measures the bars of all pages by the largest week of the plan', async () => {
  const plan = buildPlan(bundled('project-breakthrough'), { level: 'steady' }, library);
  const pages = await drawSheet(await testShop(), plan, { ...OPTIONS, large: true });
  const perVolume = pages.flatMap(({ cells, items }) =>
    plan.weeks.flatMap(({ number, volume, raced }) => {
      const name = `week ${number}`;
      const bar = items.find((item) => item.type === 'box' && item.cell === name);
      if (!cells.some((cell) => cell.name === name) || bar?.type !== 'box') return [];
      return [bar.width / (volume - raced)];
    }),
  );
  expect(perVolume.length).toBeGreaterThan(8);
  for (const scale of perVolume) expect(scale).toBeCloseTo(perVolume[0] ?? 0, 6);
});
