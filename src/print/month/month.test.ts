import { expect, it } from 'vitest';
import { INKS } from '../../../templates/ink.ts';
import { DayCell, type MonthLine } from '../../../templates/month/DayCell.tsx';
import { ROOMY_DAY_SIZES } from '../../../templates/month/measures.ts';
import { nastyPlan } from '../../../test/fixtures/nasty.ts';
import { breakthrough, speedPlay } from '../../../test/fixtures/plans.ts';
import { OPTIONS, testShop } from '../../../test/fixtures/shop.ts';
import { PlanError } from '../../errors.ts';
import type { Plan } from '../../model/plan.ts';
import { checkDrawing } from '../layout/check.ts';
import type { DrawList, Item } from '../layout/drawing.ts';
import { misfitOf } from '../layout/fit.ts';
import { stampOf } from '../layout/stamp.ts';
import { drawSheet, type SheetRequest } from '../printSheet.ts';
import { mayFit } from './dayEstimate.ts';
import { month } from './month.ts';
import { inParts } from './monthPages.ts';

const draw = async (plan: Plan, more: Partial<SheetRequest> = {}): Promise<DrawList[]> =>
  drawSheet(await testShop(), plan, { ...OPTIONS, sheet: 'month', ...more });

/** A Monday; May 2027 reaches into six weeks. */
const START = '2027-04-19';

const textsOf = (pages: readonly DrawList[]) =>
  pages.flatMap(({ items }) => items.filter((item) => item.type === 'text'));

const wordsOf = (page: DrawList | undefined, cell: string): string =>
  textsOf(page ? [page] : [])
    .flatMap((item) => (item.cell === cell ? item.words : []))
    .join(' ');

it('is one page a month, named by month and year', async () => {
  const pages = await draw(speedPlay(), { start: START });
  expect(pages.map(({ label }) => label)).toEqual(['April 2027', 'May 2027']);
  expect(pages.map(({ bookmarks }) => bookmarks?.[0]?.title)).toEqual(['April 2027', 'May 2027']);
});

it('has every day of the plan once, on its date', async () => {
  const plan = speedPlay();
  const pages = await draw(plan, { start: START });
  const cells = pages.flatMap((page) => page.cells.map(({ name }) => ({ name, page })));
  for (const week of plan.weeks) {
    for (const [at, day] of week.days.entries()) {
      const title = day.sessions[0]?.title ?? '';
      const name = cells
        .map((cell) => cell.name)
        .filter((each) => each.startsWith(`week ${week.number}, `))[at];
      const homes = cells.filter((cell) => cell.name === name);
      expect(homes).toHaveLength(1);
      const date = new Date(Date.parse(START) + ((week.number - 1) * 7 + at) * 86_400_000);
      const words = wordsOf(homes[0]?.page, name ?? '');
      expect(words).toMatch(new RegExp(`^${date.getUTCDate()} `));
      expect(words.replaceAll('\u00a0', ' ')).toContain(title.split(' ')[0]);
    }
  }
});

it('leaves days outside the plan with their number alone', async () => {
  const [, may] = await draw(speedPlay(), { start: START });
  expect(wordsOf(may, '2027-05-31')).toBe('31');
  expect(wordsOf(may, '2027-04-30')).toBe('30');
});

it('holds a month of six weeks', async () => {
  const [, may] = await draw(speedPlay(), { start: START });
  const rows = may?.cells.flatMap(({ table }) => table?.row ?? []) ?? [];
  expect(Math.max(...rows)).toBe(6);
  expect(may && checkDrawing(may, month.promise)).toEqual([]);
});

it('counts the weeks down to the day it leads to, without dates too', async () => {
  const [first, second] = await draw(speedPlay());
  expect(first?.label).toBe('6 to 4 weeks to go');
  expect(wordsOf(first, 'week 2')).toContain('5 weeks to go');
  expect(second?.label).toBe('The last 3 weeks');
  expect(wordsOf(second, 'week 6')).toContain('the last week');
  expect(wordsOf(second, 'plan')).toContain('ends with: 5K time trial');
});

it('numbers the weeks of a plan that leads to no day in particular', async () => {
  const plan = speedPlay();
  const open = { ...plan, weeks: plan.weeks.slice(0, 5) };
  const pages = await draw(open);
  expect(pages.map(({ label }) => label)).toEqual(['Weeks 1–3', 'Weeks 4–5']);
  expect(wordsOf(pages[0], 'week 2')).not.toContain('to go');
});

it('says beside a week what it holds, and that it is a down week', async () => {
  const pages = await draw(breakthrough());
  expect(wordsOf(pages[1], 'week 7')).toMatch(/^7 .+\d\u00a0km · down /);
});

it('frames a time trial and sets its name larger than any other', async () => {
  const pages = await draw(speedPlay(), { start: START });
  const frames = (items: readonly Item[]) =>
    items.filter((item) => item.type === 'box' && item.cell === 'page' && item.stroke);
  expect(pages.flatMap(({ items }) => frames(items))).toHaveLength(1);
  const sizes = (pick: (words: string) => boolean) =>
    textsOf(pages).flatMap(({ role, words, size }) =>
      role === 'session' && pick(words) ? size : [],
    );
  const trial = sizes((words) => words.startsWith('5K time'));
  expect(Math.min(...trial)).toBeGreaterThan(Math.max(...sizes((words) => words === 'Easy')));
});

it.each(['a4', 'letter'] as const)('keeps its promise on %s in every manner', async (paper) => {
  for (const start of [undefined, START]) {
    for (const [ink, gutter, large] of [
      ['colour', 'none', false],
      ['mono', 'left', false],
      ['mono', 'right', true],
    ] as const) {
      const pages = await draw(speedPlay('mi'), {
        paper,
        ink,
        gutter,
        large,
        ...(start && { start }),
      });
      const promise = large ? { ...month.promise, leastSize: 12, leastTitle: 12 } : month.promise;
      expect(pages.flatMap((page) => checkDrawing(page, promise))).toEqual([]);
    }
  }
});

it('takes more pages in large print, none of them without the plan', async () => {
  const pages = await draw(speedPlay(), { start: START, large: true });
  expect(pages.map(({ label }) => label)).toEqual([
    'April 2027, Apr 12 – Apr 25',
    'April 2027, Apr 26 – Apr 30',
    'May 2027, May 1 – May 9',
    'May 2027, May 10 – May 23',
    'May 2027, May 24 – May 31',
  ]);
});

it('fills nothing in mono: bars of volume are hatched', async () => {
  const pages = await draw(breakthrough(), { ink: 'mono' });
  const wide = pages.flatMap(({ items }) =>
    items.filter((item) => item.type === 'box' && item.fill !== undefined && item.width > 4),
  );
  expect(wide).toEqual([]);
  const hatched = pages.flatMap(({ items }) =>
    items.filter((item) => item.type === 'path' && item.stroke && /^week \d+$/.test(item.cell)),
  );
  expect(hatched.length).toBeGreaterThan(5);
});

it('keeps names in five scripts, two sessions a day and notes of seven lines', async () => {
  const pages = await draw(nastyPlan(), { start: START });
  expect(pages.flatMap((page) => checkDrawing(page, month.promise))).toEqual([]);
});

it('never gives up a size of type that the layout would accept', async () => {
  const { press } = await testShop();
  const room = { width: 92, height: 42 };
  const line = {
    title: 'Long with hills',
    amount: '30\u00a0km',
    detail: 'last 40 min up and down',
  };
  const lines: MonthLine[] = [{ ...line, voice: 'run', event: false }];
  const misfits = [];
  for (const size of ROOMY_DAY_SIZES.flat()) {
    if (mayFit(press.book, lines, size, room)) continue;
    const stamp = await stampOf(press, `estimate ${JSON.stringify(size)}`, room.width, () =>
      DayCell({ lines, width: room.width, size, ink: INKS.colour }),
    );
    misfits.push(misfitOf(stamp, room));
  }
  expect(misfits.length).toBeGreaterThan(0);
  expect(misfits).not.toContain(undefined);
});

it('names the days whose titles no type is small enough for', async () => {
  const error = await draw(nastyPlan({ title: 'endless '.repeat(32) })).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof PlanError)) throw error;
  expect(error.problems.length).toBeGreaterThan(40);
  expect(error.problems[0]?.where.path).toBe('month: week 1, Monday');
});

it('shares weeks out evenly', () => {
  const shared = (weeks: number) =>
    inParts(
      Array.from({ length: weeks }, () => 0),
      4,
    ).map((part) => part.length);
  expect([1, 4, 5, 10, 12, 13].map(shared)).toEqual([
    [1],
    [4],
    [3, 2],
    [4, 3, 3],
    [4, 4, 4],
    [4, 3, 3, 3],
  ]);
});
