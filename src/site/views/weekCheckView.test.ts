import { expect, it } from 'vitest';
import { readWeek } from '../../import/weekText.ts';
import { EFFECTIVE } from './twoWeeks.ts';
import { weekCheck } from './weekCheckView.ts';

const check = (text: string) => weekCheck(readWeek(text));

it('W10: the effective week holds, and each of its days says why', () => {
  const { passes, verdict, days, findings, better } = check(EFFECTIVE);
  expect(passes).toBe(true);
  expect(verdict).toBe('This week holds: each session supports the next. Checked against 9 rules.');
  expect(findings).toEqual([]);
  expect(better).toBeUndefined();
  expect(days.map(({ words }) => words)).toEqual([
    'Easy',
    'Intervals',
    'Easy',
    'Rest',
    'Tempo',
    'Easy',
    'Long',
  ]);
  expect(days[0]?.sentences).toEqual(['Absorbs Sunday and leaves fresh legs for Tuesday.']);
  expect(days[3]?.sentences).toEqual(['Nothing, so that Friday finds you fresh.']);
});

it('W9: the unbalanced week does not hold, for reasons, and a better one is proposed', () => {
  const { passes, verdict, days, findings, better } = check(
    'moderate, intervals, tempo, easy, moderate, rest, long',
  );
  expect(passes).toBe(false);
  expect(verdict).toMatch(/^This week does not hold\. Checked against 9 rules: \d objections\.$/);
  expect(findings.map(({ rule }) => rule)).toContain('moderate-excess');
  expect(days[2]?.sentences).toEqual([
    expect.stringMatching(/^Tuesday is hard and Wednesday is hard/),
  ]);
  expect(days[3]?.sentences).toEqual([]);
  expect(better?.sentence).toBe(
    'Closest to it, and better: another order, Monday’s moderate easy and Friday’s moderate easy.',
  );
  expect(check(better?.text ?? '').passes).toBe(true);
  expect(better?.days[0]?.sentences).toEqual(['Absorbs Sunday and leaves fresh legs for Tuesday.']);
});

it('keeps two sessions of a day together, and a hard long run hard', () => {
  const { days, better } = check(
    'strength + easy, tempo, rest, intervals, easy, rest, long (hard)',
  );
  expect(days[0]?.words).toBe('Strength + easy');
  expect(days[6]?.words).toBe('Long (hard)');
  expect(days[6]?.sign).toBe('hard-long');
  expect(better?.text.split(', ')).toHaveLength(7);
  expect(better?.text).toContain('strength + easy');
});

it('remarks without objecting where a rule only warns', () => {
  const { passes, verdict } = check('easy, intervals, easy, easy, tempo, easy, long');
  expect(passes).toBe(true);
  expect(verdict).toBe('This week holds, with a remark. Checked against 9 rules.');
});
