import { expect, it } from 'vitest';
import { blockOf, gridOf } from '../../../test/fixtures/yearParts.ts';
import { easedWeeks } from './easedWeeks.ts';

const eased = (written: Parameters<typeof gridOf>[0], first = 0, phases = 'base 4') => [
  ...easedWeeks(blockOf(phases, { first }), gridOf(written)),
];
const joy = (distance: '5k' | 'half', date: string) => ({
  races: [{ date, distance, role: 'experience' as const }],
});

it('weeks without a race carry the whole level', () => {
  expect(eased({})).toEqual([]);
});

it('half of the level is run round a long race for joy, less than the whole on the days off after it', () => {
  expect(eased(joy('half', '2027-01-17'))).toEqual([
    [1, 0.5],
    [2, 0.7],
  ]);
});

it('a little less is run round a short race, and less still where its days off fall into the week', () => {
  expect(eased(joy('5k', '2027-01-17'))).toEqual([
    [1, 0.85],
    [2, 0.7],
  ]);
  expect(eased(joy('5k', '2027-01-15'))).toEqual([[1, 0.7]]);
});

it('weeks are counted from the first of the season, and end with it', () => {
  expect(eased(joy('half', '2027-01-17'), 1, 'base 1')).toEqual([[0, 0.5]]);
  expect(eased(joy('half', '2027-01-17'), 2)).toEqual([[0, 0.7]]);
  expect(eased(joy('half', '2027-01-17'), 0, 'base 1')).toEqual([]);
});

it('a week that the year cuts off is no week to build on', () => {
  expect(eased({ start: '2027-01-05', end: '2027-01-24' })).toEqual([
    [0, 1],
    [3, 1],
  ]);
});
