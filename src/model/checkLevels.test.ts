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
