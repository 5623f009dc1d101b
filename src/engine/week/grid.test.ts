import { expect, it } from 'vitest';
import { KM_PER_MILE } from '../../model/units.ts';
import { gridOf } from './grid.ts';

it('tells runs in whole kilometres from 20 km a week, in halves below', () => {
  expect(gridOf('distance', 'km', 20)).toEqual({ fine: 0.5, whole: 1 });
  expect(gridOf('distance', 'km', 19.9)).toEqual({ fine: 0.5, whole: 0.5 });
});

it('tells weeks under 8 km in tenths', () => {
  expect(gridOf('distance', 'km', 8)).toEqual({ fine: 0.5, whole: 0.5 });
  expect(gridOf('distance', 'km', 7.9)).toEqual({ fine: 0.1, whole: 0.1 });
});

it('counts the same limits in miles for a runner of miles', () => {
  const miles = (count: number) => gridOf('distance', 'mi', count * KM_PER_MILE).whole;
  expect(miles(20)).toBeCloseTo(KM_PER_MILE);
  expect(miles(19.9)).toBeCloseTo(0.5 * KM_PER_MILE);
  expect(miles(7.9)).toBeCloseTo(0.1 * KM_PER_MILE);
});

it('tells minutes in fives from an hour a week, one by one below', () => {
  expect(gridOf('time', 'km', 60)).toEqual({ fine: 1, whole: 5 });
  expect(gridOf('time', 'mi', 59)).toEqual({ fine: 1, whole: 1 });
});

it('tells weeks with a long run under five in tenths, since a half would be too big a step', () => {
  expect(gridOf('distance', 'km', 12, 5)).toEqual({ fine: 0.5, whole: 0.5 });
  expect(gridOf('distance', 'km', 12, 4.9)).toEqual({ fine: 0.1, whole: 0.5 });
  expect(gridOf('distance', 'km', 20, 4.9)).toEqual({ fine: 0.1, whole: 1 });
  expect(gridOf('distance', 'mi', 20 * KM_PER_MILE, 5 * KM_PER_MILE).fine).toBeCloseTo(0.804672);
});
