import { expect, it } from 'vitest';
import { nastyPlan } from '../../../test/fixtures/nasty.ts';
import { breakthrough, sixteenWeeks, speedPlay } from '../../../test/fixtures/plans.ts';
import { OPTIONS, testShop } from '../../../test/fixtures/shop.ts';
import { bundledYear } from '../../../test/fixtures/years.ts';
import type { Plan } from '../../model/plan.ts';
import type { Year } from '../../model/year.ts';
import { checkDrawing } from '../layout/check.ts';
import type { DrawList } from '../layout/drawing.ts';
import { drawSheet, type SheetRequest } from '../printSheet.ts';
import { drawYearPoster, type YearPosterRequest } from '../printYear.ts';
import { poster } from './poster.ts';

const draw = async (plan: Plan, more: Partial<SheetRequest> = {}): Promise<DrawList[]> =>
  drawSheet(await testShop(), plan, { ...OPTIONS, sheet: 'poster', ...more });

const drawYear = async (year: Year, more: Partial<YearPosterRequest> = {}): Promise<DrawList[]> =>
  drawYearPoster(await testShop(), year, { ...OPTIONS, ...more });

const textsOf = (pages: readonly DrawList[]) =>
  pages.flatMap(({ items }) => items.filter((item) => item.type === 'text'));

const wordsOf = (pages: readonly DrawList[], cell: string): string =>
  textsOf(pages)
    .flatMap((item) => (item.cell === cell ? item.words : []))
    .join(' ')
    .replaceAll('\u00a0', ' ');

const barsOf = (pages: readonly DrawList[], tall: (height: number) => boolean) =>
  pages.flatMap(({ items }) =>
    items.filter(
      (item) =>
        item.type === 'box' && item.cell === 'picture' && !item.stroke?.dash && tall(item.height),
    ),
  );

const problemsOf = (pages: readonly DrawList[], large = false) =>
  pages.flatMap((page) =>
    checkDrawing(page, large ? { ...poster.promise, leastSize: 12 } : poster.promise),
  );

it.each(['a4', 'letter', 'a3', 'tabloid'] as const)('keeps its promise on %s', async (paper) => {
  for (const plan of [speedPlay('mi'), sixteenWeeks(), nastyPlan()]) {
    for (const ink of ['colour', 'mono'] as const)
      expect(problemsOf(await draw(plan, { paper, ink }))).toEqual([]);
    const large = await draw(plan, { paper, large: true, start: '2027-01-04', gutter: 'left' });
    expect(problemsOf(large, true)).toEqual([]);
    expect(large.length).toBeGreaterThan(1);
  }
});

it.each(['two-peaks', 'under-four', 'first-5k'])(
  'keeps its promise for the year %s',
  async (id) => {
    for (const paper of ['a4', 'tabloid'] as const)
      expect(problemsOf(await drawYear(bundledYear(id), { paper, ink: 'mono' }))).toEqual([]);
    expect(problemsOf(await drawYear(bundledYear(id), { large: true }), true)).toEqual([]);
  },
);

it('tells the picture in words as well', async () => {
  const pages = await draw(breakthrough());
  const figure = pages[0]?.cells.find(({ role }) => role === 'figure');
  expect(figure?.alt).toMatch(/^12 weeks of training, .*: \d+\skm in all; the fullest is week \d+/);
  expect(wordsOf(pages, 'sum')).toBe(figure?.alt?.replaceAll('\u00a0', ' '));
});

it('says the hard and the long days of each week in words', async () => {
  const pages = await draw(speedPlay(), { start: '2027-01-04' });
  const words = wordsOf(pages, 'The hard and the long days, Week 2 Jan 11');
  expect(words).toContain('Fartlek');
  expect(words).toContain('Long');
  expect(words).not.toContain('Strength');
});

it('writes on each bar what its week holds', async () => {
  const plan = breakthrough();
  const numbers = wordsOf(await draw(plan), 'picture').split(' ');
  for (const { volume, raced } of plan.weeks) {
    if (volume > 0) expect(numbers).toContain(String(Math.round((volume - raced) * 10) / 10));
  }
});

it('prints down weeks at half strength, in mono as an outline', async () => {
  const down = breakthrough().weeks.filter((week) => week.down).length;
  const mono = await draw(breakthrough(), { ink: 'mono' });
  const outlined = mono.flatMap(({ items }) =>
    items.filter(
      (item) =>
        item.type === 'box' &&
        item.stroke?.colour === '#000000' &&
        item.stroke.width === 0.8 &&
        item.cell === 'picture',
    ),
  );
  expect(outlined).toHaveLength(down);
});

it('draws all weeks of a year on one scale', async () => {
  const year = bundledYear('two-peaks');
  const pages = await drawYear(year);
  const bars = barsOf(pages, () => true).filter((bar) => bar.type === 'box' && bar.width < 14.5);
  const trained = year.weeks.filter(({ volume, raced }) => volume - raced > 0);
  const ratios = trained.map(({ volume, raced }, at) => {
    const bar = bars[at];
    return bar?.type === 'box' ? bar.height / (volume - raced) : 0;
  });
  expect(ratios.length).toBeGreaterThan(45);
  for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 4);
});

it('marks races to perform with a filled dot, races for joy with an open one on a dashed line', async () => {
  const year = bundledYear('two-peaks');
  const [page] = await drawYear(year);
  for (const { title, day, role } of year.races) {
    const own = page?.items.filter(({ cell }) => cell === `${title}, day ${day + 1}`) ?? [];
    const [pole, dot] = own.filter((item) => item.type === 'path');
    expect(pole?.stroke?.dash !== undefined).toBe(role === 'experience');
    expect(dot?.fill).toBe(role === 'performance' ? '#1d1b18' : '#ffffff');
    expect(own.some((item) => item.type === 'text' && item.words === title)).toBe(true);
  }
});

it('lists every season of a year with its dates and why', async () => {
  const year = bundledYear('under-four');
  const [page] = await drawYear(year, { paper: 'a3' });
  const notes = page?.cells.filter(({ name }) => name.startsWith('Seasons, ')) ?? [];
  expect(notes).toHaveLength(year.seasons.length);
  const first = wordsOf(page ? [page] : [], notes[0]?.name ?? '');
  expect(first).toContain('Jan 4 – Jan 31');
  expect(first).toContain((year.seasons[0]?.why ?? '').slice(0, 20));
});
