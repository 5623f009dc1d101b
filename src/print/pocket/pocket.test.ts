import { beforeAll, expect, it } from 'vitest';
import { breakthrough, speedPlay } from '../../../test/fixtures/plans.ts';
import { OPTIONS, testShop } from '../../../test/fixtures/shop.ts';
import type { Plan } from '../../model/plan.ts';
import { checkDrawing } from '../layout/check.ts';
import type { DrawList } from '../layout/drawing.ts';
import { mm } from '../paper/paper.ts';
import { drawSheet, type SheetRequest } from '../printSheet.ts';
import { pocket } from './pocket.ts';

const draw = async (plan: Plan, more: Partial<SheetRequest> = {}): Promise<DrawList[]> =>
  drawSheet(await testShop(), plan, { ...OPTIONS, sheet: 'pocket', ...more });

const wordsOf = (page: DrawList | undefined, cell: string): string =>
  (page?.items ?? [])
    .flatMap((item) => (item.type === 'text' && item.cell === cell ? item.words : []))
    .join(' ')
    .replaceAll('\u00a0', ' ');

const cellOf = (page: DrawList | undefined, name: string) =>
  page?.cells.find((cell) => cell.name === name);

const PACES = {
  easy: { from: 4.93, to: 5.57 },
  marathon: 4.52,
  threshold: 4.25,
  interval: 3.92,
  repetition: 3.63,
};

let cards: DrawList[];
beforeAll(async () => {
  cards = await draw(speedPlay(), { start: '2027-04-19' });
});

it('makes a sheet for each phase that has running', async () => {
  expect(cards.map(({ label }) => label)).toEqual(speedPlay().phases.map(({ title }) => title));
  const plan = breakthrough();
  const free = plan.phases.filter(({ kind }) => kind === 'freestyle').length;
  expect(free).toBeGreaterThan(0);
  expect(await draw(plan)).toHaveLength(plan.phases.length - free);
});

it('says what each key session of the phase asks for, week by week', () => {
  const [first] = cards;
  const key = (first?.cells ?? []).filter(({ name }) => /^key session \d+$/.test(name));
  expect(key.length).toBeGreaterThan(1);
  expect(key.map(({ name }) => wordsOf(first, name)).join('; ')).toContain(
    'Hill sprints week 1: 7 km',
  );
});

it('shows the runs of a phase that has nothing hard or long', async () => {
  const plan = speedPlay();
  for (const { sessions } of plan.weeks.flatMap(({ days }) => days)) {
    for (const session of sessions)
      Object.assign(session, { stress: 'easy', long: false, event: false });
  }
  expect(wordsOf((await draw(plan))[0], 'key sessions')).toBe('Runs');
});

it('turns the upper row round and leaves the lower one upright', () => {
  const [first] = cards;
  for (const item of first?.items ?? []) {
    if (item.type !== 'text') continue;
    const upper = item.y < (first?.height ?? 0) / 2;
    expect(item.turn, item.words).toBe(upper ? 'around' : undefined);
  }
  const title = cellOf(first, 'title');
  expect(title?.x).toBeGreaterThan(mm(297 * 0.75));
  expect(title?.y).toBeGreaterThan(mm(105));
  expect(cellOf(first, 'weeks')?.x).toBeGreaterThan(mm(297 * 0.75));
  expect(cellOf(first, 'weeks')?.y).toBeLessThan(mm(105));
});

it('tells effort in words, and the runner’s own paces where a race of theirs is known', async () => {
  expect(wordsOf(cards[0], 'pace easy')).toContain('Whole sentences');
  expect(wordsOf(cards[0], 'pace easy')).not.toContain('/km');
  const [own] = await draw(speedPlay(), { paces: PACES });
  expect(wordsOf(own, 'pace easy')).toContain('4:56–5:34 /km');
  const [miles] = await draw(speedPlay('mi'), { paces: PACES });
  expect(wordsOf(miles, 'pace threshold')).toContain('6:50 /mi');
});

it('shows the weeks of the phase on its inside and those to come on its back', () => {
  const [first] = cards;
  expect(wordsOf(first, 'week 1')).toBe('Week 1 · Apr 19');
  expect(wordsOf(first, 'week 4')).toBe('Week 4 · May 10');
  expect(wordsOf(cards.at(-1), 'end')).toContain('ends with this phase');
});

it('leaves the less important rules out where type is large, never the one about illness', async () => {
  const [large] = await draw(speedPlay(), { large: true });
  expect(wordsOf(cards[0], 'differently missed-strength')).not.toBe('');
  expect(wordsOf(large, 'differently missed-strength')).toBe('');
  expect(wordsOf(large, 'differently ill')).toContain('fever');
});

it('bookmarks the plan and its phases', () => {
  const marks = cards.flatMap(({ bookmarks = [] }) => bookmarks);
  expect(marks[0]).toEqual({ title: 'Speed Play', level: 1 });
  expect(marks.slice(1).map(({ level }) => level)).toEqual(cards.map(() => 2));
});

it.each([
  ['A4, colour', { paper: 'a4' }, pocket.promise],
  ['Letter, mono', { paper: 'letter', ink: 'mono' }, pocket.promise],
  [
    'Letter, large',
    { paper: 'letter', large: true },
    { ...pocket.promise, leastSize: 12, leastTitle: 12 },
  ],
] as const)('keeps its promise on %s', async (_, more, promise) => {
  for (const plan of [speedPlay(), breakthrough('mi')]) {
    const pages = await draw(plan, { start: '2027-04-19', paces: PACES, ...more });
    expect(pages.flatMap((page) => checkDrawing(page, promise))).toEqual([]);
  }
});
