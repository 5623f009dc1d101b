import { expect, it } from 'vitest';
import { KNOWN_EFFORTS } from './effort.ts';
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

it('takes sizes in every unit, in small letters or not, with fractions', () => {
  const sizes = (text: string) =>
    [parseSteps(text)].flat().map((step) => ('size' in step ? step.size : step));
  expect(sizes('1.25 km easy, 0.5 mi easy, 400m easy, 10 MIN easy, 30s easy')).toEqual([
    { value: 1.25, unit: 'km' },
    { value: 0.5, unit: 'mi' },
    { value: 400, unit: 'm' },
    { value: 10, unit: 'min' },
    { value: 30, unit: 's' },
  ]);
});

it('takes a name for a size, and keeps all the words', () => {
  expect(parseSteps('{mins2} min  quick, uphill')).toMatchObject({
    what: '"uphill" names no effort',
    column: 21,
  });
  expect(parseSteps('{mins2}  min quick and hard uphill')).toEqual([
    {
      kind: 'work',
      size: { value: 'mins2', unit: 'min' },
      words: 'quick and hard uphill',
      effort: '5k',
    },
  ]);
});

it('repeats with any space round the x, large or small, and by a name', () => {
  for (const text of ['12x(1 km hard)', '12 X (1 km hard)', '12  ×  (1 km hard)']) {
    expect(parseSteps(text), text).toMatchObject([{ kind: 'repeat', times: 12 }]);
  }
  expect(parseSteps('{n1} x 200 m fast')).toEqual([
    {
      kind: 'repeat',
      times: 'n1',
      steps: [
        { kind: 'work', words: 'fast', effort: 'repetition', size: { value: 200, unit: 'm' } },
      ],
    },
  ]);
});

it('goes to the bounds of what can be run, and not a step beyond', () => {
  const reads = (text: string) => Array.isArray(parseSteps(text));
  expect([reads('10000 m easy'), reads('10001 m easy')]).toEqual([true, false]);
  expect([reads('100 x 1 km hard'), reads('101 x 1 km hard')]).toEqual([true, false]);
  expect([reads('1 x 1 km hard'), reads('0 x 1 km hard')]).toEqual([true, false]);
  const many = (count: number) => Array.from({ length: count }, () => 'easy').join(',');
  expect([reads(many(40)), reads(many(41))]).toEqual([true, false]);
});

it.each<[string, object]>([
  [
    '2 km easy,  3 km funny',
    {
      column: 13,
      what: '"3 km funny" names no effort',
      expected: `one of ${KNOWN_EFFORTS}`,
    },
  ],
  ['  2 x', { column: 6, what: 'a step is empty', expected: 'a size and an effort' }],
  [
    '2 km easy, 0 x (1 km hard)',
    {
      column: 12,
      what: '"0 x (1 km hard)" repeats 0 times',
      expected: '1 to 100 times',
    },
  ],
  ['1 km easy, 6 x (1 km hard', { column: 26, what: 'the bracket is not closed', expected: '`)`' }],
  [
    '6 x (1 min quick, (1 min float))',
    {
      column: 19,
      what: '"(1 min float)" has a stray bracket',
      expected: '`6 x (…)` for repeats',
    },
  ],
  [
    '6 x (1 min quick, 1 min odd)',
    { column: 19, what: '"1 min odd" names no effort', expected: `one of ${KNOWN_EFFORTS}` },
  ],
  [
    '1 km easy)',
    { column: 1, what: '"1 km easy)" has a stray bracket', expected: '`6 x (…)` for repeats' },
  ],
  [
    '2 km easy, +3 km easy',
    {
      column: 12,
      what: '"+3 km easy" has no size that can be run',
      expected: 'a number above 0 and m, km, mi, s or min',
    },
  ],
])('answers %s with column, reason and remedy', (text, answer) => {
  expect(parseSteps(text)).toEqual(answer);
});

it('answers 41 steps with how many there may be', () => {
  expect(parseSteps(Array.from({ length: 41 }, () => 'easy').join(','))).toEqual({
    column: 1,
    what: '41 steps',
    expected: 'at most 40',
  });
});

it.each(['.5 km easy', '5 easy', '0.0 km easy', '2 parsecs easy', '-easy'])(
  'does not take a number it cannot measure: %s',
  (text) => {
    expect(parseSteps(text)).toMatchObject({ column: 1, what: expect.stringContaining('no size') });
  },
);

it('a comma in brackets divides the repeat, and none of the whole', () => {
  expect(parseSteps('easy, 2 x (1 km hard, 1 km jog), easy')).toHaveLength(3);
});
