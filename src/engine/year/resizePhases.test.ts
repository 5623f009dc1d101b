import { expect, it } from 'vitest';
import { phase } from '../../../test/fixtures/orders.ts';
import { resizePhases } from './resizePhases.ts';

const PLAN = [
  phase('base', { weeks: 3 }),
  phase('build', { weeks: 5 }),
  phase('taper', { weeks: 2 }),
];
const resized = (weeks: number, phases = PLAN): string =>
  resizePhases(phases, weeks)
    .map((one) => `${one.phase} ${one.weeks}`)
    .join(', ');

it('weeks are left out at the front, since the end is what a plan leads to', () => {
  expect([10, 9, 8, 7, 6, 3, 2, 1, 0].map((weeks) => resized(weeks))).toEqual([
    'base 3, build 5, taper 2',
    'base 2, build 5, taper 2',
    'base 1, build 5, taper 2',
    'build 5, taper 2',
    'build 4, taper 2',
    'build 1, taper 2',
    'taper 2',
    'taper 1',
    '',
  ]);
});

it('missing weeks go to the first phases, until each has eight', () => {
  expect([11, 15, 16, 18, 24].map((weeks) => resized(weeks))).toEqual([
    'base 4, build 5, taper 2',
    'base 8, build 5, taper 2',
    'base 8, build 6, taper 2',
    'base 8, build 8, taper 2',
    'base 8, build 8, taper 8',
  ]);
});

it('where eight are not enough the first phase is run again before it', () => {
  expect([25, 32, 33].map((weeks) => resized(weeks))).toEqual([
    'base 1, base 8, build 8, taper 8',
    'base 8, base 8, build 8, taper 8',
    'base 1, base 8, base 8, build 8, taper 8',
  ]);
});

it('a plan without phases stays without', () => {
  expect(resized(4, [])).toBe('');
});

it('a phase of the length it had keeps its down weeks; another length leaves them to the engine', () => {
  const down = (kept: unknown, weeks: number) =>
    resizePhases([phase('base', { weeks: 4, down: kept })], weeks)[0];
  expect(down([3], 4)?.down).toEqual([3]);
  expect(down([3], 5)).not.toHaveProperty('down');
  expect(down('last', 3)).not.toHaveProperty('down');
});

it('a phase that never goes down never does, however long', () => {
  const [longer] = resizePhases([phase('base', { weeks: 4, down: 'never' })], 5);
  expect(longer).toEqual(phase('base', { weeks: 5, down: 'never' }));
});
