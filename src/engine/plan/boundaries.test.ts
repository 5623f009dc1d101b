import { expect, it } from 'vitest';
import { planWeek, run } from '../../../test/fixtures/weeks.ts';
import type { Kind } from '../../model/kind.ts';
import type { PlanSession } from '../../model/plan.ts';
import { boundaries } from './boundaries.ts';

const judge = (last: Kind, first: Kind, more: Partial<PlanSession> = {}) =>
  boundaries([planWeek(3, { 6: run(last, 10, more) }), planWeek(4, { 0: run(first, 8) })]);

it('P23: after a week that ends hard, long or with a race the next begins easy', () => {
  expect(judge('long', 'tempo')).toEqual([
    {
      rule: 'hard-spacing',
      severity: 'error',
      where: { week: 4, day: 'Monday' },
      message: 'week 3 ends long and week 4 begins hard',
      remedy: 'Make Monday rest or easy.',
    },
  ]);
  expect(judge('tempo', 'steady')).toHaveLength(1);
  expect(judge('race', 'steady', { stress: 'easy' })).toHaveLength(1);
});

it('lets an easy day, a walk or rest follow anything, and anything follow an easy day', () => {
  expect(judge('long', 'easy')).toEqual([]);
  expect(judge('long', 'mobility')).toEqual([]);
  expect(judge('easy', 'tempo')).toEqual([]);
  expect(judge('steady', 'tempo')).toEqual([]);
});

it('a first week has nothing before it', () => {
  expect(boundaries([planWeek(1, { 0: run('tempo', 8) })])).toEqual([]);
});
