import { expect, it } from 'vitest';
import { definition } from '../../test/fixtures/orders.ts';
import { checkPhases } from './checkPhases.ts';

const check = (more: object) =>
  checkPhases(definition({ phases: [{ phase: 'base', weeks: 4, purpose: 'Any.', ...more }] })).map(
    ({ path, what }) => `${path.join('.')}: ${what}`,
  );

it('M19: a down week takes off 20 to 30 %, and nothing beyond', () => {
  expect([20, 25, 30].flatMap((downWeek) => check({ downWeek }))).toEqual([]);
  expect(check({ downWeek: 19 })).toEqual([
    'phases.0.downWeek: 19 % is less than a down week may take',
  ]);
  expect(check({ downWeek: 31 })).toEqual([
    'phases.0.downWeek: 31 % is more than a down week may take',
  ]);
});

it('a down week is one of the phase’s own', () => {
  expect(check({ down: [1, 4] })).toEqual([]);
  expect(check({ down: [4, 5] })).toEqual(['phases.0.down: week 5 is not in a phase of 4']);
  expect(check({ down: 'last' })).toEqual([]);
});

it('M6: nothing hard in a phase of recovery', () => {
  const hard = ['tempo'];
  expect(check({ hard })).toEqual([]);
  expect(check({ phase: 'reverse-taper', hard })).toHaveLength(1);
  expect(check({ phase: 'freestyle', hard })).toEqual([
    'phases.0.hard: hard sessions in a phase of freestyle',
  ]);
  expect(check({ phase: 'freestyle' })).toEqual([]);
});
