import { describe, expect, it } from 'vitest';
import { breakthrough, speedPlay } from '../../../test/fixtures/plans.ts';
import { ALIGNMENT } from '../../engine/capacity/alignment.ts';
import { SELF_AUDIT } from '../../engine/capacity/selfAudit.ts';
import { HORIZON_SHEETS } from '../../engine/goals/horizons.ts';
import { recoveryDays } from '../../engine/recovery/recoveryDays.ts';
import { SHEET_LANGUAGES } from '../../model/sheet.ts';
import type { Grid, Worksheet } from '../../model/worksheet.ts';
import { WORKSHEET_WORDS, worksheetsOf } from './worksheets.ts';

const OTHERS = SHEET_LANGUAGES.filter((language) => language !== 'en');

const sheets = worksheetsOf(speedPlay(), 'en');

function sheet(title: string, from: readonly Worksheet[] = sheets): Worksheet {
  const found = from.find((each) => each.title === title);
  if (!found) throw new Error(`There is no worksheet "${title}"`);
  return found;
}

const gridsOf = ({ parts }: Worksheet): Grid[] =>
  parts.flatMap((part) => (part.kind === 'grid' ? [part] : []));

/** Every text under its path; functions are asked for a word or a number. */
function textsOf(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words(7))]];
  return Object.entries(words ?? {}).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

it('has a worksheet for each horizon, which asks what the engine asks', () => {
  for (const { label, question, prompts } of HORIZON_SHEETS) {
    const { lead, parts } = sheet(label);
    expect(lead).toBe(question);
    const asked = parts.flatMap((part) => (part.kind === 'lines' ? [part.question] : []));
    expect(asked).toEqual([...prompts, 'Performance', 'Health', 'Joy']);
  }
});

it('lists the self-audit and the alignment checklist to tick', () => {
  for (const [title, prompts] of [
    ['Self-audit', SELF_AUDIT],
    ['Alignment checklist', ALIGNMENT],
  ] as const) {
    const ticks = sheet(title).parts.flatMap((part) => (part.kind === 'tick' ? [part.text] : []));
    expect(ticks).toEqual(prompts.map(({ text }) => text));
  }
});

it('C6: the check-in card asks for soreness, sleep and overall feeling before each step, and says what follows', () => {
  const grids = gridsOf(sheet('Check-in card'));
  const cards = grids.slice(0, -1);
  expect(cards).toHaveLength(3);
  for (const { rows } of cards) {
    expect(rows.map(({ label }) => label)).toEqual(['Soreness', 'Sleep', 'Overall']);
    expect(rows.every(({ cells }) => cells.every(({ box }) => box))).toBe(true);
  }
  expect(grids.at(-1)?.rows.map(({ label }) => label)).toEqual([
    '0 points',
    '1–2 points',
    '3–4 points',
    '5–6 points',
  ]);
});

it('tells the days off and the days to full training that the engine has', () => {
  const [days] = gridsOf(sheet('After-race card'));
  const marathon = days?.rows.find(({ label }) => label === 'Marathon')?.cells[2]?.words;
  const { daysOff, daysToFull } = recoveryDays({
    distance: 'marathon',
    role: 'performance',
    experience: 'new',
  });
  expect(marathon).toBe(`${daysOff} / ${daysToFull}`);
});

it('puts every week of the plan in one column, at most six on a page', () => {
  const pages = worksheetsOf(breakthrough(), 'en').filter(
    ({ title }) => title === 'Weekly check-in',
  );
  const heads = pages.map((page) => gridsOf(page)[0]?.heads ?? []);
  expect(heads.map(({ length }) => length)).toEqual([6, 6]);
  expect(heads.flat()).toEqual(breakthrough().weeks.map(({ number }) => `Week ${number}`));
});

it('asks about hard sessions only in weeks that have some', () => {
  const plan = breakthrough();
  const [first] = worksheetsOf(plan, 'en').filter(({ title }) => title === 'Weekly check-in');
  const boxes = first && gridsOf(first)[0]?.rows[0]?.cells.map(({ box }) => box);
  expect(boxes).toEqual(plan.weeks.slice(0, 6).map(({ days }) => days.some(({ hard }) => hard)));
});

describe.each(OTHERS)('the words of the worksheets in %s', (language) => {
  const english = textsOf(WORKSHEET_WORDS.en);
  const texts = textsOf(WORKSHEET_WORDS[language]);

  it('say everything that the English ones say', () => {
    const used = new Set(texts.map(([path]) => path));
    const extra = /\.(horizon|id|leads|weakness|because|holds\.\d)$/;
    expect(english.filter(([path]) => !used.has(path) && !extra.test(path))).toEqual([]);
    expect(texts.length).toBeLessThanOrEqual(english.length);
  });

  it('are no sentence in English', () => {
    const common = /\b(the|and|with|you|your|of|for|is|are|day|days|week|weeks)\b/i;
    expect(texts.filter(([, words]) => common.test(words))).toEqual([]);
  });

  it('give the same numbers for the points of the check-in card', () => {
    const numbers = (from: typeof language | 'en') =>
      WORKSHEET_WORDS[from].card.results.map(({ points, means }) =>
        `${points} ${means}`.match(/\d+/g),
      );
    expect(numbers(language)).toEqual(numbers('en'));
  });
});
