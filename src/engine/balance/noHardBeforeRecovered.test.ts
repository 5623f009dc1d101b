import { expect, it } from 'vitest';
import { plan, planWeek, run, told } from '../../../test/fixtures/weeks.ts';
import { noHardBeforeRecovered } from './noHardBeforeRecovered.ts';

const weeks = [planWeek(1, { 0: run('easy', 5) }), planWeek(2, { 2: run('tempo', 6) })];

it('M6: nothing hard until the days to full training are over', () => {
  const judge = (daysBeforeHard: number) =>
    told(noHardBeforeRecovered.judge(plan(weeks, { daysBeforeHard })));
  expect(judge(10)).toEqual(['error 2 Wednesday']);
  expect(judge(9)).toEqual([]);
  expect(judge(0)).toEqual([]);
});
