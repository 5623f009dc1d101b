import { expect, it } from 'vitest';
import { definition } from '../../test/fixtures/orders.ts';
import { checkLevels } from './checkLevels.ts';

const STEADY = { who: 'Any.', days: 5, volume: '40 → 50 km', long: '11 → 14 km' };
const check = (more: object) =>
  checkLevels(definition({ levels: { steady: { ...STEADY, ...more } } })).map(
    ({ path, what }) => `${path.join('.')}: ${what}`,
  );

it('a plan has a level', () => {
  expect(checkLevels(definition({ levels: {} })).map(({ what }) => what)).toEqual([
    'there is no level',
  ]);
});

it('as many days as are run must be free', () => {
  const free = ['tue', 'wed', 'thu', 'fri', 'sun'];
  expect(check({ free })).toEqual([]);
  expect(check({ free: free.slice(1) })).toEqual([
    'levels.steady.free: 5 days of running do not fit into 4 free days',
  ]);
});

it('a free day counts once', () => {
  expect(check({ days: 2, free: ['tue', 'sun', 'sun'] })).toEqual([
    'levels.steady.free: a day stands there twice',
  ]);
});

it('volume and long run may hold, and may not fall', () => {
  expect(check({ volume: '40 → 40 km', long: '11 km' })).toEqual([]);
  const falls = 'it falls where it should build';
  expect(check({ volume: '40 → 39 km' })).toEqual([`levels.steady.volume: ${falls}`]);
  expect(check({ long: '11 → 10 km' })).toEqual([`levels.steady.long: ${falls}`]);
});

it('volumes written out may fall, since weeks go down', () => {
  expect(check({ volume: '40, 42, 44, 33 km' })).toEqual([]);
});

it('volumes written out are as many as the weeks', () => {
  expect(check({ volume: '40, 42, 44 km' })).toEqual([
    'levels.steady.volume: 3 weekly volumes for 4 weeks',
  ]);
});

it('a week and its long run share a measure, and may differ in units', () => {
  expect(check({ long: '7 → 9 mi' })).toEqual([]);
  expect(check({ long: '60 → 80 min' })).toEqual([
    'levels.steady.long: the week is measured one way and its long run another',
  ]);
});

const answers = (more: object) =>
  checkLevels(definition({ levels: { steady: { ...STEADY, ...more } } }));

it('a week goes from above nothing to 300 km or 2400 min', () => {
  const nobody = 'levels.steady.volume: nobody runs such a week';
  expect(check({ volume: '300 km' })).toEqual([]);
  expect(check({ volume: '300.1 km' })).toEqual([nobody]);
  expect(check({ volume: '2400 min', long: '60 min' })).toEqual([]);
  expect(check({ volume: '2401 min', long: '60 min' })).toEqual([nobody]);
  expect(check({ volume: '0 → 20 km' })).toEqual([nobody]);
  expect(check({ volume: '0.1 → 20 km' })).toEqual([]);
  expect(check({ volume: '40, 0, 40, 40 km' })).toEqual([nobody]);
  expect(check({ volume: '40, 40, 40, 301 km' })).toEqual([nobody]);
});

it('a long run is longer than nothing, and no longer than the largest week', () => {
  const misfit = 'levels.steady.long: the long run does not fit into its week';
  expect(check({ volume: '14 km' })).toEqual([]);
  expect(check({ volume: '13.9 km' })).toEqual([misfit]);
  expect(check({ volume: '9, 14, 9, 9 km' })).toEqual([]);
  expect(check({ volume: '13, 13, 13, 13 km' })).toEqual([misfit]);
  expect(check({ long: '0 → 10 km' })).toEqual([misfit]);
});

it('tells of every level by its name', () => {
  const levels = { low: STEADY, high: { ...STEADY, volume: '40 → 39 km' } };
  expect(checkLevels(definition({ levels })).map(({ path }) => path)).toEqual([
    ['levels', 'high', 'volume'],
  ]);
});

it('answers each mistake with what was expected and a remedy', () => {
  expect(checkLevels(definition({ levels: {} }))).toEqual([
    {
      path: ['levels'],
      what: 'there is no level',
      expected: 'one level or more',
      remedy: 'Add one, such as `steady`.',
    },
  ]);
  expect(answers({ free: ['tue', 'wed', 'wed'] })).toEqual([
    {
      path: ['levels', 'steady', 'free'],
      what: 'a day stands there twice',
      expected: 'each day once',
      remedy: 'Remove the second.',
    },
    {
      path: ['levels', 'steady', 'free'],
      what: '5 days of running do not fit into 2 free days',
      expected: '5 free days or more out of mon, tue, wed, thu, fri, sat, sun',
      remedy: 'Free more days, or lower `days`.',
    },
  ]);
  expect(answers({ volume: '0 → 400 km', long: '60 → 50 min' })).toEqual([
    {
      path: ['levels', 'steady', 'long'],
      what: 'it falls where it should build',
      expected: 'an end that is no less than the start',
      remedy: 'Swap the two, or lighten a phase with its own `volume`.',
    },
    {
      path: ['levels', 'steady', 'volume'],
      what: 'nobody runs such a week',
      expected: 'above 0 and at most 300 km',
      remedy: 'Check the numbers and the unit.',
    },
    {
      path: ['levels', 'steady', 'long'],
      what: 'the week is measured one way and its long run another',
      expected: 'km or mi, as in `volume`',
      remedy: 'Use the same unit for both.',
    },
  ]);
  expect(answers({ volume: '0, 9 min', long: '0 km' })).toEqual([
    {
      path: ['levels', 'steady', 'volume'],
      what: 'nobody runs such a week',
      expected: 'above 0 and at most 2400 min',
      remedy: 'Check the numbers and the unit.',
    },
    {
      path: ['levels', 'steady', 'long'],
      what: 'the long run does not fit into its week',
      expected: 'above 0 and no longer than the whole week',
      remedy: 'Make it about a quarter of the weekly volume.',
    },
    {
      path: ['levels', 'steady', 'long'],
      what: 'the week is measured one way and its long run another',
      expected: 'minutes, as in `volume`',
      remedy: 'Use the same unit for both.',
    },
    {
      path: ['levels', 'steady', 'volume'],
      what: '2 weekly volumes for 4 weeks',
      expected: '4 values, or a start and an end',
      remedy: 'Write one value for each week.',
    },
  ]);
});
