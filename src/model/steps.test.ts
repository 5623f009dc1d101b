import { expect, it } from 'vitest';
import { parseSteps } from './steps.ts';

it('reads stretches, repeats and names for numbers', () => {
  expect(parseSteps('2 km easy, {reps} x (1 min quick, walk down)')).toEqual([
    { kind: 'work', words: 'easy', effort: 'easy', size: { value: 2, unit: 'km' } },
    {
      kind: 'repeat',
      times: 'reps',
      steps: [
        { kind: 'work', words: 'quick', effort: '5k', size: { value: 1, unit: 'min' } },
        { kind: 'work', words: 'walk down', effort: 'walk' },
      ],
    },
  ]);
});

it('reads a repeat without brackets, and the cross for an x', () => {
  expect(parseSteps('6 × 200 m fast')).toMatchObject([{ kind: 'repeat', times: 6 }]);
});

it.each([
  ['2 km easy, 3 km funny', 12, 'names no effort'],
  ['6 x (1 min quick, 1 min float', 30, 'not closed'],
  ['2 km easy,', 11, 'empty'],
  ['6 x (1 min quick, (1 min float))', 19, 'stray bracket'],
  ['', 1, 'empty'],
])('%s: column %d, %s', (text, column, what) => {
  expect(parseSteps(text)).toMatchObject({ column, what: expect.stringContaining(what) });
});

it.each([
  '-2 km easy',
  '0 km easy',
  '99999999 km easy',
  '0 x (1 min quick)',
  '101 x (1 min quick)',
])('refuses %s, which nobody can run', (text) => {
  expect(parseSteps(text)).toMatchObject({ column: 1 });
});
