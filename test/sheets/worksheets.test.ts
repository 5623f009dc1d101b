import { describe, expect, it } from 'vitest';
import { PlanError } from '../../src/errors.ts';
import { SHEET_LANGUAGES, type SheetLanguage } from '../../src/model/sheet.ts';
import type { Worksheet } from '../../src/model/worksheet.ts';
import { mm } from '../../src/print/paper/paper.ts';
import {
  checkDrawing,
  type DrawList,
  drawSheet,
  MAKERS,
  type SheetRequest,
} from '../../src/print/print.ts';
import { worksheetsOf } from '../../src/site/worksheets/worksheets.ts';
import { breakthrough, sixteenWeeks } from '../fixtures/plans.ts';
import { OPTIONS, testShop } from '../fixtures/shop.ts';

const PROMISE = MAKERS.worksheets.promise;

const draw = async (
  language: SheetLanguage,
  more: Partial<SheetRequest> = {},
  plan = sixteenWeeks(),
): Promise<DrawList[]> =>
  drawSheet(await testShop(), plan, {
    ...OPTIONS,
    sheet: 'worksheets',
    language,
    worksheets: worksheetsOf(plan, language),
    ...more,
  });

const wordsOf = ({ items }: DrawList): string =>
  items.flatMap((item) => (item.type === 'text' ? [item.words] : [])).join(' ');

const plain = (words: string): string => words.replace(/\s+/g, ' ');

describe.each(SHEET_LANGUAGES)('the worksheets in %s', (language) => {
  it.each([
    ['a4', 'none', false],
    ['letter', 'left', false],
    ['a4', 'right', true],
    ['letter', 'none', true],
  ] as const)(
    'keep every word in its cell on %s, gutter %s, large print: %s',
    async (paper, gutter, large) => {
      const pages = await draw(language, { paper, gutter, large, ink: large ? 'mono' : 'colour' });
      const least = large ? 12 : PROMISE.leastSize;
      const promise = { ...PROMISE, leastSize: least };
      expect(pages.flatMap((page) => checkDrawing(page, promise))).toEqual([]);
    },
  );

  it('print every question once', async () => {
    const found = plain((await draw(language)).map(wordsOf).join(' '));
    for (const { title, parts } of worksheetsOf(sixteenWeeks(), language)) {
      expect(found).toContain(plain(title));
      for (const part of parts) {
        if ('question' in part) expect(found).toContain(plain(part.question));
        if (part.kind === 'tick') expect(found).toContain(plain(part.text));
      }
    }
  });
});

it('begins each page with its title, and never skips a level', async () => {
  const pages = await draw('de', { large: true });
  expect(pages.length).toBeGreaterThan(worksheetsOf(sixteenWeeks(), 'de').length);
  for (const { cells } of pages) {
    const levels = cells.flatMap(({ role, level = 1 }) => (role === 'heading' ? [level] : []));
    expect(levels[0]).toBe(1);
    expect(levels.slice(1).every((level) => level === 2)).toBe(true);
  }
});

it('has one bookmark a worksheet, and a label for each page', async () => {
  const pages = await draw('en', { large: true });
  const marks = pages.flatMap(({ bookmarks = [] }) => bookmarks.map(({ title }) => title));
  expect(marks).toEqual(worksheetsOf(sixteenWeeks(), 'en').map(({ title }) => title));
  expect(new Set(pages.map(({ label }) => label)).size).toBe(pages.length);
});

it('leaves 7 mm between lines to write on', async () => {
  const [page] = await draw('en', {}, breakthrough());
  const lines = (page?.items ?? []).flatMap((item) =>
    item.type === 'path' && /^M0 0H/.test(item.d) && item.stroke?.width === 0.7 ? [item.y] : [],
  );
  const steps = lines.slice(1).map((y, at) => (y - (lines[at] ?? 0)) / mm(1));
  expect(steps.filter((step) => Math.abs(step - 7) < 0.001).length).toBeGreaterThan(8);
  expect(Math.min(...steps.filter((step) => step > 0.01))).toBeGreaterThanOrEqual(6.999);
});

const nasty = (words: string): Worksheet => ({
  kicker: 'Goals',
  title: 'Next month',
  lead: 'Which habit?',
  parts: [{ kind: 'tick', title: 'Tick', text: words, next: '' }],
});

const problemOf = async (sheet: Worksheet): Promise<string | undefined> => {
  const error = await draw('en', { worksheets: [sheet] }).catch((reason: unknown) => reason);
  if (!(error instanceof PlanError)) throw error;
  return error.problems[0] && `${error.problems[0].where.path}: ${error.problems[0].what}`;
};

it('refuses by name what no page holds', async () => {
  expect(await problemOf(nasty('word '.repeat(3000)))).toBe(
    'worksheets: Next month: a part of “Next month” is higher than a page',
  );
  expect(await problemOf(nasty('wordwithoutend'.repeat(20)))).toMatch(
    /^worksheets: Next month 1, text: “wordwithoutend/,
  );
});

it('asks for its questions', async () => {
  const asked = { ...OPTIONS, sheet: 'worksheets' } as const;
  await expect(drawSheet(await testShop(), breakthrough(), asked)).rejects.toThrow(
    'pass `worksheets`',
  );
});
