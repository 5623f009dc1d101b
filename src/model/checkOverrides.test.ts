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

const answers = (...overrides: object[]) => checkOverrides(definition({ overrides }), KNOWN);

it('answers each mistake with what was expected and a remedy', () => {
  expect(
    answers(
      { ...EASY, week: 5, level: 'elite', session: ['rest', 'easy'] },
      { ...EASY, week: 5, session: 'strength-a', amount: '8 km' },
    ),
  ).toEqual([
    {
      path: ['overrides', 0, 'session'],
      what: 'rest stands beside something to do',
      expected: '`rest` alone, without an amount',
      remedy: 'Leave one of the two out.',
    },
    {
      path: ['overrides', 0, 'week'],
      what: 'week 5 is after the plan’s end',
      expected: '1 to 4',
      remedy: 'Move it into the plan.',
    },
    {
      path: ['overrides', 0, 'level'],
      what: 'there is no level "elite"',
      expected: 'one of steady',
      remedy: 'Correct the name, or leave the level out.',
    },
    {
      path: ['overrides', 1, 'amount'],
      what: 'strength is not measured by distance',
      expected: 'minutes, such as `30 min`',
      remedy: 'Give its time.',
    },
    {
      path: ['overrides', 1, 'week'],
      what: 'week 5 is after the plan’s end',
      expected: '1 to 4',
      remedy: 'Move it into the plan.',
    },
    {
      path: ['overrides', 1],
      what: 'Monday of week 5 is decided twice',
      expected: 'one override a day and level',
      remedy: 'Join them: `session: [first, second]` holds two sessions.',
    },
  ]);
});

const level = { who: 'Any.', days: 5, volume: '40 km', long: '10 km' };
const staged = (override: object) =>
  checkOverrides(
    definition({
      levels: { low: level, high: level },
      phases: [{ phase: 'base', weeks: { low: 2, high: 3 }, purpose: 'Any.' }],
      overrides: [override],
    }),
    KNOWN,
  ).map(({ path, what, expected }) => `${path.join('.')}: ${what}, ${expected}`);

it('a day for one level stands in the weeks of that level', () => {
  expect(staged({ ...EASY, week: 3, level: 'high' })).toEqual([]);
  expect(staged({ ...EASY, week: 3, level: 'low' })).toEqual([
    'overrides.0.week: week 3 is after the plan’s end, 1 to 2',
  ]);
});

it('a day for all levels stands in the weeks of the longest', () => {
  expect(staged({ ...EASY, week: 3 })).toEqual([]);
  expect(staged({ ...EASY, week: 4 })).toEqual([
    'overrides.0.week: week 4 is after the plan’s end, 1 to 3',
  ]);
  expect(staged({ ...EASY, level: 'elite' })).toEqual([
    'overrides.0.level: there is no level "elite", one of low, high',
  ]);
});
