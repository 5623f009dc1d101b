import { expect, it } from 'vitest';
import { fallToRace } from './fallToRace.ts';

const bounds = { smallest: 3, mostRun: 20, step: 1 };

it('the runs of a race week fall towards the race, and come to the same', () => {
  expect(fallToRace([8, 8, 8], bounds)).toEqual([10, 8, 6]);
  expect(fallToRace([8, 8, 8, 8], bounds)).toEqual([10, 9, 7, 6]);
  expect(fallToRace([5, 6], bounds)).toEqual([7, 4]);
});

it('no run falls below the smallest worth the shoes, nor grows beyond what legs know', () => {
  expect(fallToRace([4, 4], bounds)).toEqual([5, 3]);
  expect(fallToRace([3, 3], bounds)).toEqual([3, 3]);
  expect(fallToRace([8, 8], { ...bounds, mostRun: 9 })).toEqual([9, 7]);
  expect(fallToRace([2, 2], bounds)).toEqual([2, 2]);
});

it('sizes move in whole steps', () => {
  expect(fallToRace([30, 30], { smallest: 10, mostRun: 60, step: 5 })).toEqual([40, 20]);
  expect(fallToRace([8, 8], { ...bounds, step: 0.5 })).toEqual([10.5, 5.5]);
});

it('one run alone, or none, stays as it is', () => {
  expect(fallToRace([8], bounds)).toEqual([8]);
  expect(fallToRace([], bounds)).toEqual([]);
});
