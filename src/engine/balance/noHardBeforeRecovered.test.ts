import { expect, it } from 'vitest';
import { plan, planWeek, run, told } from '../../../test/fixtures/weeks.ts';
import type { Recovery } from '../plan/allowances.ts';
import { noHardBeforeRecovered } from './noHardBeforeRecovered.ts';

const weeks = [planWeek(1, { 0: run('easy', 5) }), planWeek(2, { 2: run('tempo', 6) })];

const judge = (recovery: Partial<Recovery>) =>
  noHardBeforeRecovered.judge(
    plan(weeks, {
      recoveries: [{ day: -1, race: 'the half marathon', daysOff: 0, daysToFull: 0, ...recovery }],
    }),
  );

it('M6: nothing hard until the days to full training are over', () => {
  expect(told(judge({ daysToFull: 10 }))).toEqual(['error 2 Wednesday']);
  expect(judge({ daysToFull: 10 })[0]?.message).toBe(
    'a hard day within 10 days of the half marathon',
  );
  expect(judge({ daysToFull: 9 })).toEqual([]);
  expect(judge({})).toEqual([]);
});

it('M1: no run in the days off', () => {
  expect(told(judge({ daysOff: 1 }))).toEqual(['error 1 Monday']);
  expect(judge({ daysOff: 1 })[0]?.message).toBe(
    'a run on day 1 after the half marathon, of 1 off',
  );
});

it('counts from the day of the race, and leaves the days before it alone', () => {
  expect(told(judge({ day: 6, daysOff: 2, daysToFull: 3 }))).toEqual(['error 2 Wednesday']);
  expect(judge({ day: 6, daysOff: 2, daysToFull: 2 })).toEqual([]);
  expect(judge({ day: 9, daysOff: 5, daysToFull: 9 })).toEqual([]);
});

it('tells of the race that is not absorbed, whichever of two it is', () => {
  const race = { day: -1, race: 'the first', daysOff: 0, daysToFull: 0 };
  const recoveries = [race, { ...race, race: 'the second', daysToFull: 10 }];
  expect(noHardBeforeRecovered.judge(plan(weeks, { recoveries }))).toEqual([
    {
      rule: 'no-hard-before-recovered',
      severity: 'error',
      where: { week: 2, day: 'Wednesday' },
      message: 'a hard day within 10 days of the second',
      remedy: 'Make it easy, or move it to a later week.',
    },
  ]);
});
