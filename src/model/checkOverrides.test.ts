import { expect, it } from 'vitest';
import { library } from '../../test/fixtures/content.ts';
import { definition } from '../../test/fixtures/orders.ts';
import { checkOverrides } from './checkOverrides.ts';

const KNOWN = { library, ruleIds: [], nearest: () => undefined };
const EASY = { week: 1, day: 'mon', session: 'easy' };
const check = (...overrides: object[]) =>
  checkOverrides(definition({ overrides }), KNOWN).map(
    ({ path, what }) => `${path.join('.')}: ${what}`,
  );

it('lets a day stand in the plan’s last week, and none after it', () => {
  expect(check({ ...EASY, week: 4 })).toEqual([]);
  expect(check({ ...EASY, week: 5 })).toEqual(['overrides.0.week: week 5 is after the plan’s end']);
});

it('knows the plan’s levels', () => {
  expect(check({ ...EASY, level: 'steady' })).toEqual([]);
  expect(check({ ...EASY, level: 'elite' })).toEqual([
    'overrides.0.level: there is no level "elite"',
  ]);
});

it('decides a day once: the second of the same week, day and level is told', () => {
  expect(check(EASY, EASY)).toEqual(['overrides.1: Monday of week 1 is decided twice']);
  expect(check(EASY, { ...EASY, level: 'steady' })).toHaveLength(1);
  expect(check({ ...EASY, level: 'steady' }, { ...EASY, level: 'steady' })).toHaveLength(1);
  expect(check(EASY, { ...EASY, day: 'tue' }, { ...EASY, week: 2 })).toEqual([]);
});

it('lets rest stand alone only', () => {
  const told = ['overrides.0.session: rest stands beside something to do'];
  expect(check({ ...EASY, session: 'rest' })).toEqual([]);
  expect(check({ ...EASY, session: ['rest', 'easy'] })).toEqual(told);
  expect(check({ ...EASY, session: 'rest', amount: '5 km' })).toEqual(told);
});

it('measures runs by distance or time, and all else by time', () => {
  expect(check({ ...EASY, amount: '8–10 km' })).toEqual([]);
  expect(check({ ...EASY, session: 'strength-a', amount: '20 min' })).toEqual([]);
  expect(check({ ...EASY, session: 'strength-a', amount: '5 km' })).toEqual([
    'overrides.0.amount: strength is not measured by distance',
  ]);
});
