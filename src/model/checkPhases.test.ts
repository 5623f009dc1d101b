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

const answers = (more: object) =>
  checkPhases(definition({ phases: [{ phase: 'base', weeks: 4, purpose: 'Any.', ...more }] }));

it('answers each mistake with what was expected and a remedy', () => {
  expect(answers({ phase: 'reverse-taper', downWeek: 31, down: [5], hard: ['tempo'] })).toEqual([
    {
      path: ['phases', 0, 'downWeek'],
      what: '31 % is more than a down week may take',
      expected: '20–30 %',
      remedy: 'Use 20–30, or make it a taper phase.',
    },
    {
      path: ['phases', 0, 'down'],
      what: 'week 5 is not in a phase of 4',
      expected: '1 to 4',
      remedy: 'Count from the phase’s own first week.',
    },
    {
      path: ['phases', 0, 'hard'],
      what: 'hard sessions in a phase of reverse taper',
      expected: 'none',
      remedy: 'Move them to a later phase: recovery comes first.',
    },
  ]);
});

it('lengths by level name every level, and no other', () => {
  expect(check({ weeks: { steady: 3 } })).toEqual([]);
  expect(answers({ weeks: { staedy: 3 } })).toEqual([
    {
      path: ['phases', 0, 'weeks', 'staedy'],
      what: 'there is no level "staedy"',
      expected: 'a number for each of steady',
      remedy: 'Correct the name, or leave it out.',
    },
    {
      path: ['phases', 0, 'weeks'],
      what: 'level "steady" has no number of weeks',
      expected: 'a number for each of steady',
      remedy: 'Add `steady`, or write one number for all.',
    },
  ]);
});

it('names all levels where lengths go by level', () => {
  const level = { who: 'Any.', days: 5, volume: '40 km', long: '10 km' };
  const found = checkPhases(
    definition({
      levels: { low: level, high: level },
      phases: [{ phase: 'base', weeks: { low: 2 }, purpose: 'Any.' }],
    }),
  );
  expect(found.map(({ what, expected }) => `${what}; ${expected}`)).toEqual([
    'level "high" has no number of weeks; a number for each of low, high',
  ]);
});

it('a down week may stand where the longest level still has it', () => {
  expect(check({ weeks: { steady: 3 }, down: [3] })).toEqual([]);
  expect(check({ weeks: { steady: 3 }, down: [4] })).toEqual([
    'phases.0.down: week 4 is not in a phase of 3',
  ]);
});

it('tells of every phase by its place', () => {
  const phase = { phase: 'base', weeks: 4, purpose: 'Any.' };
  const found = checkPhases(definition({ phases: [phase, { ...phase, downWeek: 31 }] }));
  expect(found.map(({ path }) => path)).toEqual([['phases', 1, 'downWeek']]);
});
