import { beforeAll, expect, it } from 'vitest';
import { speedPlay } from '../../../test/fixtures/plans.ts';
import { OPTIONS, testShop } from '../../../test/fixtures/shop.ts';
import { PlanError } from '../../errors.ts';
import type { Plan, PlanSession } from '../../model/plan.ts';
import { checkDrawing } from '../layout/check.ts';
import type { DrawList } from '../layout/drawing.ts';
import { mm } from '../paper/paper.ts';
import { drawSheet, type SheetRequest } from '../printSheet.ts';
import { bookletPages } from './booklet.ts';
import { bookPage } from './page.ts';

const draw = async (plan: Plan, more: Partial<SheetRequest> = {}): Promise<DrawList[]> =>
  drawSheet(await testShop(), plan, { ...OPTIONS, sheet: 'booklet-pages', ...more });

const wordsOf = ({ items }: DrawList, cell: string): string =>
  items
    .flatMap((item) => (item.type === 'text' && item.cell === cell ? item.words : []))
    .join(' ')
    .replaceAll('\u00a0', ' ');

/** Speed Play with every session in full, one a day where they are light. */
function inFull(steps: string[], weeks = 2): Plan {
  const sessions = steps === LIGHT ? 1 : 2;
  const plan = speedPlay();
  const full = (session: PlanSession): PlanSession => ({
    ...session,
    steps: session.kind === 'rest' ? [] : steps,
    purpose: 'Why anybody would do it.',
    feels: 'Light.',
    short: 'Half of it.',
    bare: 'Ten minutes of it.',
    reason: { rule: 'layout', sentence: 'It stands here because the days round it are easy.' },
  });
  return {
    ...plan,
    phases: plan.phases.slice(0, 1),
    weeks: plan.weeks.slice(0, weeks).map((week) => ({
      ...week,
      days: week.days.map((day) => ({
        ...day,
        sessions: day.sessions.slice(0, sessions).map(full),
      })),
    })),
  };
}

const LIGHT = ['2 km easy', '8 × 1 min quick, 1 min float', '1 km easy'];
const HEAVY = Array.from({ length: 6 }, (_, at) => `Move ${at + 1}, slowly and well, 3 × 8.`);

/** Tuesday of the first week may change places with Thursday and Saturday; nothing else may move. */
const MOVES = [[[], ['thu', 'sat'], [], [], [], [], []]] as const;

let light: DrawList[];
let heavy: DrawList[];
beforeAll(async () => {
  light = await draw(inFull(LIGHT), { moves: MOVES, start: '2027-04-19' });
  heavy = await draw(inFull(HEAVY));
});

const labelled = (pages: readonly DrawList[], label: string): DrawList => {
  const page = pages.find((one) => one.label === label);
  if (!page) throw new Error(`No page is called ${label}`);
  return page;
};

it('gives each week a page, on which every day has its session in full and why it stands there', () => {
  const page = labelled(light, 'Week 1');
  expect(wordsOf(page, 'week 1, Tuesday')).toBe('Hill sprints 7 km');
  expect(wordsOf(page, 'week 1, Tuesday, in full')).toBe(
    '2 km easy · 8 × 1 min quick, 1 min float · 1 km easy Short Half of it. Bare Ten minutes of it. ' +
      'It stands here because the days round it are easy. May change places with Thu, Sat',
  );
  expect(wordsOf(page, 'week 1, Sunday')).toContain('km');
});

it('says where a day may move only where it may', () => {
  const pages = light.flatMap(({ items }) => items);
  const moves = pages.filter((item) => item.type === 'text' && item.words.startsWith('May change'));
  expect(moves).toHaveLength(1);
});

it('carries dates only where there is a start', () => {
  expect(wordsOf(labelled(light, 'Week 2'), 'week 2, dates')).toBe('Apr 26 – May 2');
  expect(wordsOf(labelled(light, 'Week 2'), 'week 2, Wednesday, date')).toBe('Apr 28');
  expect(wordsOf(labelled(heavy, 'Week 2'), 'week 2, dates')).toBe('');
});

it('gives a week that is too full for a page two pages that face each other', () => {
  const labels = heavy.map(({ label }) => label);
  for (const week of [1, 2]) {
    const first = labels.indexOf(`Week ${week}`);
    expect((first + 1) % 2, 'a left page').toBe(0);
    expect(labels[first + 1]).toBe(`Week ${week}, continued`);
  }
  expect(light.map(({ label }) => label)).not.toContain('Week 1, continued');
});

it('has a multiple of four pages, the cover first and the back cover last', () => {
  for (const pages of [light, heavy]) {
    expect(pages.length % 4).toBe(0);
    expect(pages[0]?.label).toBe('Cover');
    expect(pages.at(-1)?.label).toBe('Back cover');
  }
});

it('leads through its chapters, phases and weeks by bookmarks and headings of one rank', () => {
  const marks = light.flatMap(({ bookmarks = [] }) => bookmarks);
  expect(marks.map(({ level, title }) => `${level} ${title}`)).toEqual([
    '1 Speed Play',
    '2 How to use this booklet',
    '2 What each phase is for',
    '2 Wake the legs',
    '3 Week 1',
    '3 Week 2',
    '2 When a day goes differently',
    '2 What each session is for',
  ]);
  const headings = light.flatMap(({ cells }) => cells.filter(({ role }) => role === 'heading'));
  expect(headings.map(({ level }) => level)).toEqual(marks.map(({ level }) => level));
});

it('explains the moves only where somebody asked for them', () => {
  const explained = (pages: DrawList[]): string =>
    labelled(pages, 'How to use this booklet')
      .items.flatMap((item) => (item.type === 'text' ? item.words : []))
      .join(' ');
  expect(explained(light)).toContain('Days that may change places');
  expect(explained(heavy)).not.toContain('Days that may change places');
});

it('numbers the pages at their outer edge, and leaves more white at the fold', () => {
  for (const [index, { items }] of light.entries()) {
    const number = items.find((item) => item.type === 'text' && item.cell === 'page number');
    if (number?.type !== 'text') continue;
    const { body, width } = bookPage('a4', index + 1);
    expect(number.words).toBe(String(index + 1));
    if (index % 2 === 0) expect(number.x + number.width).toBeCloseTo(body.x + body.width, 0);
    else expect(number.x).toBeCloseTo(body.x, 0);
    const right = width - body.x - body.width;
    expect(index % 2 === 0 ? body.x - right : right - body.x).toBeCloseTo(mm(4));
  }
});

it.each([
  ['A4, colour', { paper: 'a4', ink: 'colour' }],
  ['Letter, mono, with holes', { paper: 'letter', ink: 'mono', gutter: 'left' }],
] as const)('keeps its promise on %s', async (_, more) => {
  for (const steps of [LIGHT, HEAVY]) {
    const pages = await draw(inFull(steps, 1), { moves: MOVES, start: '2027-04-19', ...more });
    expect(pages.flatMap((page) => checkDrawing(page, bookletPages.promise))).toEqual([]);
  }
});

it('has nothing under 12 pt in large print', async () => {
  const pages = await draw(inFull(HEAVY, 1), { large: true, moves: MOVES, start: '2027-04-19' });
  const promise = { ...bookletPages.promise, leastSize: 12, leastTitle: 12 };
  expect(pages.flatMap((page) => checkDrawing(page, promise))).toEqual([]);
});

it('prints the same pages two by two: the cover at the right of its sheet, beside the back cover', async () => {
  const plan = inFull(LIGHT);
  const sides = await draw(plan, { sheet: 'booklet', moves: MOVES, start: '2027-04-19' });
  expect(sides).toHaveLength(light.length / 2);
  expect(sides.map(({ label }) => label).slice(0, 2)).toEqual(['Sheet 1, front', 'Sheet 1, back']);
  const [front] = sides;
  const title = front?.cells.find(({ name }) => name === 'page 1, title');
  const imprint = front?.cells.find(({ name }) => name === `page ${light.length}, imprint`);
  expect(title?.x).toBeGreaterThan(mm(148.5));
  expect(imprint?.x).toBeLessThan(mm(148.5));
  expect(sides.flatMap(({ bookmarks = [] }) => bookmarks)).toEqual([]);
  expect(sides.flatMap((side) => checkDrawing(side, bookletPages.promise))).toEqual([]);
});

it('names sheet and day when a word is wider than its place', async () => {
  const plan = inFull(LIGHT, 1);
  const session = plan.weeks[0]?.days[1]?.sessions[0];
  if (session) session.title = 'Donaudampfschifffahrt'.repeat(6);
  const error = await draw(plan).catch((reason: unknown) => reason);
  if (!(error instanceof PlanError)) throw error;
  expect(error.problems.map(({ where }) => where.path)).toEqual(['booklet-pages: week 1, Tuesday']);
});
