import { expect, it } from 'vitest';
import { week } from '../../../test/fixtures/weeks.ts';
import { RULES } from './rules.ts';
import { judgeWeek, WEEK_RULES } from './weekRules.ts';

const grave = (text: string) => judgeWeek(week(text)).filter(({ severity }) => severity !== 'note');

it('has seventeen rules, each with an id of its own, a sentence and a source', () => {
  expect(RULES).toHaveLength(17);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(17);
  for (const { sentence, source } of RULES) {
    expect(sentence).toMatch(/\.$/);
    expect(source).not.toBe('');
  }
});

it('W10: the effective week passes every rule of the week', () => {
  expect(grave('easy, intervals, easy, rest, tempo, easy, long')).toEqual([]);
});

it('W1, W9: the unbalanced week fails as a whole, for hard-spacing and moderate-excess', () => {
  const rules = grave('moderate, intervals, tempo, easy, moderate, rest, long')
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);
  expect([...new Set(rules)]).toEqual(['hard-spacing', 'moderate-excess']);
});

it('no finding is graver than its rule says', () => {
  const order = ['note', 'warning', 'error'];
  for (const text of [
    'tempo, tempo, tempo, tempo, tempo, tempo, long',
    'steady, steady, steady, steady, strength + steady, race, long (hard)',
    'rest, rest, rest, rest, rest, rest, rest',
  ]) {
    for (const { rule, severity } of judgeWeek(week(text))) {
      const grade = WEEK_RULES.find(({ id }) => id === rule)?.grade ?? 'note';
      expect(order.indexOf(severity), rule).toBeLessThanOrEqual(order.indexOf(grade));
    }
  }
});
