import { expect, it } from 'vitest';
import { breakthrough, sixteenWeeks, speedPlay } from '../../../test/fixtures/plans.ts';
import { readPdf } from '../../../test/fixtures/readPdf.ts';
import { freshShop, OPTIONS, testShop } from '../../../test/fixtures/shop.ts';
import { PlanError } from '../../errors.ts';
import type { Plan, PlanSession } from '../../model/plan.ts';
import { checkDrawing } from '../layout/check.ts';
import type { DrawList, Item } from '../layout/drawing.ts';
import { drawSheet, printSheet, type SheetRequest } from '../printSheet.ts';
import { bandsOf } from './bands.ts';
import { fridge } from './fridge.ts';

const draw = async (plan: Plan, more: Partial<SheetRequest> = {}): Promise<DrawList> => {
  const [page, ...others] = await drawSheet(await testShop(), plan, { ...OPTIONS, ...more });
  if (!page || others.length > 0) throw new Error('A fridge sheet is one page');
  return page;
};

const wordsOf = (drawing: DrawList, cell: string): string[] =>
  drawing.items.flatMap((item) => (item.type === 'text' && item.cell === cell ? item.words : []));

/** The plan with one session of week 8's Tuesday changed. */
function changed(change: Partial<PlanSession>): Plan {
  const plan = breakthrough();
  const session = plan.weeks[7]?.days[1]?.sessions[0];
  if (!session) throw new Error('The fixture has lost its Tuesday');
  Object.assign(session, change);
  return plan;
}

const problemsOf = async (plan: Plan): Promise<string[]> => {
  const error = await draw(plan).catch((reason: unknown) => reason);
  if (!(error instanceof PlanError)) throw error;
  return error.problems.map(({ where, what }) => `${where.path}: ${what}`);
};

it('shows every session of every day in its own cell', async () => {
  const plan = breakthrough();
  const drawing = await draw(plan);
  expect(wordsOf(drawing, 'week 8, Tuesday').join(' ')).toBe(
    'Fartlek 9\u00a0km 10\u00a0×\u00a01\u00a0min quick, 1\u00a0min float',
  );
  expect(wordsOf(drawing, 'week 4, Tuesday')).toEqual([
    'Easy',
    '7\u00a0km',
    'Strength A',
    '30\u00a0min',
  ]);
});

it('keeps a session whose detail is long, in smaller type or across the cell', async () => {
  const detail = '12 × 300 m at mile effort, 300 m jog, easy to finish';
  const drawing = await draw(changed({ detail }));
  expect(wordsOf(drawing, 'week 8, Tuesday').join(' ').replaceAll('\u00a0', ' ')).toContain(detail);
  expect(checkDrawing(drawing, fridge.promise)).toEqual([]);
});

it('names the cell that cannot hold its words', async () => {
  const title = 'Donaudampfschifffahrtsgesellschaft';
  expect(await problemsOf(changed({ title, detail: 'by boat' }))).toEqual([
    `fridge: week 8, Tuesday: “${title} 9\u00a0km by boat” does not fit, even in the smallest type`,
  ]);
});

it('names the characters that no font has, and the place', async () => {
  expect(await problemsOf(changed({ title: 'Fun 🙂' }))).toEqual([
    'fridge: week 8, Tuesday: the sheet’s fonts have no “🙂” (U+1F642)',
  ]);
});

it('reports all that is wrong at once', async () => {
  const plan = { ...changed({ title: 'سلام' }), title: 'שלום', lead: 'word '.repeat(200) };
  expect(await problemsOf(plan)).toHaveLength(2);
});

it('writes Greek and Cyrillic with the font that stands in', async () => {
  const drawing = await draw(changed({ title: 'Φάρτλεκ', detail: 'легко и быстро' }));
  const fonts = drawing.items.flatMap((item) =>
    item.type === 'text' && item.cell === 'week 8, Tuesday' ? `${item.font}: ${item.words}` : [],
  );
  expect(fonts).toContain('Roboto Condensed 600: Φάρτλεκ');
  expect(fonts.some((font) => font.startsWith('Roboto Condensed 400: легко'))).toBe(true);
});

it('draws the bars of all weeks on one scale', async () => {
  const plan = breakthrough();
  const drawing = await draw(plan);
  const bars = drawing.items.filter((item) => item.type === 'box' && /^week \d+$/.test(item.cell));
  const perKilometre = bars.map((bar) => {
    const week = plan.weeks.find(({ number }) => bar.cell === `week ${number}`);
    return (bar as { width: number }).width / (week?.volume ?? 0);
  });
  expect(bars).toHaveLength(11);
  for (const ratio of perKilometre) expect(ratio).toBeCloseTo(perKilometre[0] ?? 0, 5);
});

const filled = (item: Item): boolean =>
  item.type === 'box' && item.fill !== undefined && item.width > 20;

it('prints down weeks at half strength, in mono as an outline', async () => {
  const down = (drawing: DrawList) =>
    drawing.items.find((item) => item.type === 'box' && item.cell === 'week 7');
  expect(down(await draw(breakthrough()))).toMatchObject({ fill: '#adbfaa' });
  expect(down(await draw(breakthrough(), { ink: 'mono' }))).toMatchObject({
    stroke: { colour: '#000000' },
  });
});

it('fills nothing in mono: bars of volume are hatched, those of down weeks empty', async () => {
  const { items } = await draw(breakthrough(), { ink: 'mono' });
  expect(items.filter(filled)).toEqual([]);
  const bars = items.filter((item) => item.type === 'path' && /^week \d+$/.test(item.cell));
  expect(bars).toHaveLength(9);
});

it('says on which day each week begins, where it stands on dates', async () => {
  const dated = await draw(breakthrough(), { start: '2027-03-08' });
  expect(wordsOf(dated, 'week 1').join(' ')).toContain('Mar 8');
  expect(wordsOf(dated, 'week 12').join(' ')).toContain('May 24');
  expect(wordsOf(await draw(breakthrough()), 'week 1').join(' ')).not.toContain('Mar');
});

it('frames an event and marks it with a dot', async () => {
  const { items } = await draw(breakthrough());
  const frames = items.filter((item) => item.type === 'box' && item.cell === 'page' && item.stroke);
  expect(frames).toHaveLength(1);
});

it('refuses more weeks than a page holds', async () => {
  const plan = sixteenWeeks();
  expect(await problemsOf({ ...plan, weeks: [...plan.weeks, ...plan.weeks.slice(0, 1)] })).toEqual([
    'fridge: 17 weeks are more than one page holds',
  ]);
});

it('puts neighbouring phases of one season into one band', () => {
  expect(bandsOf(breakthrough()).map(({ season, first, weeks }) => [season, first, weeks])).toEqual(
    [
      ['recover', 1, 3],
      ['base', 4, 4],
      ['speed', 8, 4],
      ['peak', 12, 1],
    ],
  );
});

it('says what each week is for when rows are tall, and what each phase is for', async () => {
  const drawing = await draw(speedPlay());
  expect(wordsOf(drawing, 'week 2').join(' ')).toContain('Fartlek by feel: the watch stays home.');
  expect(wordsOf(drawing, 'phase 2').join(' ')).toContain(
    'Repetitions short enough to stay relaxed.',
  );
});

/** The first weeks of a plan and the phases they belong to. */
function shortened(plan: Plan, weeks: number): Plan {
  const kept = plan.weeks.slice(0, weeks);
  return { ...plan, weeks: kept, phases: plan.phases.slice(0, (kept.at(-1)?.phase ?? 0) + 1) };
}

it('says under a plan of five weeks what to do when a day goes differently', async () => {
  const drawing = await draw(shortened(speedPlay(), 5));
  expect(wordsOf(drawing, 'phase 2').join(' ')).toContain('Repetitions short enough');
  expect(wordsOf(drawing, 'When a day goes differently')).toEqual(['When a day goes differently']);
  expect(wordsOf(drawing, 'differently 1').join(' ')).toBe(
    'Missed a session Skip it. The next day stays as it is.',
  );
  expect(wordsOf(drawing, 'differently 8').join(' ')).toContain('No running with fever.');
  expect(wordsOf(drawing, 'about 1')).toEqual([]);
});

it('says under a plan of a week what each session is for, in its smaller sizes too', async () => {
  const plan = shortened(speedPlay(), 1);
  const drawing = await draw(plan);
  const [session] = plan.weeks.flatMap(({ days }) =>
    days.flatMap(({ sessions }) => sessions.filter(({ kind }) => kind !== 'rest')),
  );
  const words = wordsOf(drawing, 'about 1').join(' ');
  for (const part of [session?.title, session?.purpose, 'Short', session?.short, 'Bare']) {
    expect(words.replaceAll('\u00a0', ' ')).toContain(part);
  }
});

it('leaves under a long plan what it has no room for', async () => {
  const names = (await draw(speedPlay())).cells.map(({ name }) => name);
  expect(names).toContain('phase 1');
  expect(names).not.toContain('differently 1');
  expect((await draw(breakthrough())).cells.map(({ name }) => name)).not.toContain('phase 1');
});

it('explains only the signs that it uses', async () => {
  const calm = speedPlay();
  for (const day of calm.weeks.flatMap(({ days }) => days)) Object.assign(day, { hard: false });
  const legends = ({ cells }: DrawList) =>
    cells.flatMap(({ name }) => (name.startsWith('legend ') ? name.slice(7) : []));
  expect(legends(await draw(speedPlay()))).toEqual([
    'hard',
    'long',
    'race or time trial',
    'Missed a day?',
  ]);
  expect(legends(await draw(calm))).not.toContain('hard');
});

it('keeps the first session large when a tall row holds two', async () => {
  const plan = speedPlay();
  const tuesday = plan.weeks[0]?.days[1];
  const strength = plan.weeks[0]?.days[2]?.sessions[1];
  if (tuesday && strength) tuesday.sessions.push(strength);
  const { items } = await draw(plan);
  const sizes = items.flatMap((item) =>
    item.type === 'text' && item.cell === 'week 1, Tuesday' && item.font.endsWith('600')
      ? item.size
      : [],
  );
  expect(sizes[0]).toBeGreaterThan(10.6);
});

it('leaves all purposes out when one is too long, rather than some', async () => {
  const plan = speedPlay();
  const [first] = plan.weeks;
  if (first) first.purpose = 'Very '.repeat(60);
  expect(wordsOf(await draw(plan), 'week 2').join(' ')).not.toContain('Fartlek');
});

it('keeps the order of days that the plan has', async () => {
  const plan = breakthrough();
  for (const week of plan.weeks) week.days.unshift(...week.days.splice(6));
  const { items } = await draw(plan);
  const heads = items.flatMap((item) =>
    item.type === 'text' && item.role === 'day' ? item.words : [],
  );
  expect(heads).toEqual(['Week', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
});

it.each([
  ['sixteen weeks', sixteenWeeks],
  ['twelve weeks', breakthrough],
  ['six weeks', speedPlay],
  ['one week', () => ({ ...speedPlay(), weeks: speedPlay().weeks.slice(0, 1) })],
])('keeps its promise with %s', async (_, plan) => {
  for (const paper of ['a4', 'letter'] as const) {
    expect(checkDrawing(await draw(plan(), { paper }), fridge.promise)).toEqual([]);
  }
});

it('prints a page that reads, links and names itself', async () => {
  const { bytes } = await printSheet(await testShop(), breakthrough(), OPTIONS);
  const read = await readPdf(bytes);
  expect(read).toMatchObject({
    pages: 1,
    title: 'Project: Breakthrough (Steady, km)',
    author: 'Periodical',
    language: 'en',
    links: [OPTIONS.url, OPTIONS.url],
  });
  expect(read.tags.filter((tag) => tag === 'TR')).toHaveLength(13);
  expect(read.tags.filter((tag) => tag === 'H1')).toHaveLength(1);
});

it('names the brand as author when the plan names nobody', async () => {
  const plan = { ...speedPlay(), author: '' };
  const { bytes } = await printSheet(await testShop(), plan, OPTIONS);
  expect(await readPdf(bytes)).toMatchObject({ author: 'Northside Run Club' });
});

it('prints the same bytes in a new shop as in one that has printed other sheets', async () => {
  const shop = await testShop();
  await printSheet(shop, sixteenWeeks(), OPTIONS);
  const { bytes } = await printSheet(shop, breakthrough(), OPTIONS);
  const fresh = await printSheet(await freshShop(), breakthrough(), OPTIONS);
  expect(Buffer.from(bytes).equals(Buffer.from(fresh.bytes))).toBe(true);
});
