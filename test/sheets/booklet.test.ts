import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { planMoves } from '../../src/engine/capacity/planMoves.ts';
import type { Plan, PlanSession } from '../../src/model/plan.ts';
import {
  checkDrawing,
  drawSheet,
  MAKERS,
  printSheet,
  type SheetRequest,
} from '../../src/print/print.ts';
import { bundled, bundledIds, library } from '../fixtures/content.ts';
import { speedPlay } from '../fixtures/plans.ts';
import { readPdf } from '../fixtures/readPdf.ts';
import { freshShop, OPTIONS, testShop } from '../fixtures/shop.ts';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periodical-booklet-'));
});
afterAll(() => rm(folder, { recursive: true }));

type More = Partial<SheetRequest>;

/** Ways to print, taken in turn: both papers and inks, with dates and without, plain and large. */
const WAYS: More[] = [
  { paper: 'a4', ink: 'colour', start: '2027-03-01' },
  { paper: 'letter', ink: 'mono' },
  { paper: 'a4', ink: 'mono', gutter: 'left' },
  { paper: 'letter', ink: 'colour', start: '2027-03-01' },
];

const sheetsOf = async (plan: Plan, more: More) => {
  const shop = await testShop();
  return (['booklet-pages', 'pocket'] as const).map(async (sheet) => {
    const pages = await drawSheet(shop, plan, {
      ...OPTIONS,
      sheet,
      moves: planMoves(plan),
      ...more,
    });
    const least = more.large ? { leastSize: 12, leastTitle: 12 } : {};
    return pages.flatMap((page) => checkDrawing(page, { ...MAKERS[sheet].promise, ...least }));
  });
};

const promiseKept = async (plan: Plan, more: More): Promise<void> => {
  for (const problems of await sheetsOf(plan, more)) expect(await problems).toEqual([]);
};

/** The first weeks of a plan: every kind of page, and less to lay out. */
const begun = (plan: Plan, weeks: number): Plan => ({ ...plan, weeks: plan.weeks.slice(0, weeks) });

/** The most demanding level of each plan comes last in its definition. */
const PLANS = bundledIds.map((id, at) => ({
  id,
  level: Object.keys(bundled(id).levels).at(-1) ?? '',
  units: at % 2 === 0 ? ('km' as const) : ('mi' as const),
  way: WAYS[at % WAYS.length] ?? {},
}));

it.each(PLANS)(
  'keeps every word of the first weeks of $id in its place, on pages and pocket cards',
  async (one) => {
    const { id, level, units, way } = one;
    await promiseKept(begun(buildPlan(bundled(id), { level, units }, library), 2), way);
  },
);

describe('the booklet of the longest plan', () => {
  let bytes: Uint8Array;
  let weeks: number;
  const choices = { level: Object.keys(bundled('marathon').levels).at(-1) ?? '' };
  const plan = buildPlan(bundled('marathon'), choices, library);
  const request = { ...OPTIONS, sheet: 'booklet', moves: planMoves(plan) } as const;
  beforeAll(async () => {
    ({ bytes } = await printSheet(await testShop(), plan, request));
    weeks = plan.weeks.length;
  });

  it('weighs at most 250 kB', () => {
    expect(weeks).toBeGreaterThan(12);
    expect(bytes.length).toBeLessThanOrEqual(250_000);
  });

  it('has no syntax error, and two sides for each sheet of paper', async () => {
    const file = join(folder, 'booklet.pdf');
    await writeFile(file, bytes);
    const { stdout } = await run('qpdf', ['--check', file]);
    expect(stdout).toContain('No syntax or stream encoding errors found');
    expect((await readPdf(bytes)).pages % 2).toBe(0);
  });

  it('comes out the same, byte for byte, from a shop in which nothing was printed', async () => {
    const short = begun(plan, 1);
    const once = await printSheet(await testShop(), short, request);
    const again = await printSheet(await freshShop(), short, request);
    expect(Buffer.from(again.bytes).equals(once.bytes)).toBe(true);
  });
});

/** Long titles, two sessions a day, letters of many scripts, notes of many sentences. */
function nasty(): Plan {
  const plan = speedPlay();
  const titles = ['Ναι στο τρέξιμο', 'Лёгкий бег по лесу', 'Chạy nhẹ buổi sáng', 'Yavaş koşu günü'];
  const long = 'A title that goes on and on, '.repeat(9).slice(0, 254).trim();
  const session = (one: PlanSession, at: number): PlanSession => ({
    ...one,
    title: at % 5 === 0 ? long : (titles[at % 4] ?? ''),
    steps: Array.from({ length: 7 }, (_, step) => `Step ${step + 1}, slowly, 3 × 8 a side.`),
    note: 'A coach who has much to say about this one day says it here. '.repeat(7).trim(),
    short: 'Half of it.',
    bare: 'Ten minutes of it.',
    reason: { rule: 'layout', sentence: 'Because the days round it are easy.' },
  });
  return {
    ...plan,
    title: long,
    phases: plan.phases.slice(0, 1).map((phase) => ({ ...phase, title: long.slice(0, 60) })),
    weeks: plan.weeks.slice(0, 1).map((week) => ({
      ...week,
      days: week.days.map((day, at) => ({
        ...day,
        sessions: [...day.sessions.slice(0, 1), ...day.sessions.slice(0, 1)].map((one, second) =>
          session(one, at * 2 + second),
        ),
      })),
    })),
  };
}

it.each([
  ['A4', WAYS[0]],
  ['Letter', WAYS[1]],
  ['A4 in large print', { large: true }],
])('prints a plan that has too much of everything on %s', async (_, way) => {
  const plan = nasty();
  const title = way?.large ? plan.title.slice(0, 60) : plan.title;
  await promiseKept({ ...plan, title }, way ?? {});
});
