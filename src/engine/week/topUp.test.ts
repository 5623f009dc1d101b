import { expect, it } from 'vitest';
import { topUp } from './topUp.ts';

const sizes = { long: 12, hard: [8, 8], easy: [6, 6] };

it('leaves a week alone that comes to what it should', () => {
  expect(topUp(sizes, 0, 1, 13)).toBe(sizes);
  expect(topUp(sizes, -2, 1, 13)).toBe(sizes);
});

it('adds what is missing to the easy runs first, in even shares', () => {
  expect(topUp(sizes, 2, 1, 13)).toEqual({ ...sizes, easy: [7, 7] });
  expect(topUp(sizes, 1, 1, 13)).toEqual({ ...sizes, easy: [7, 6] });
});

it('adds to the hard runs where there is no easy one, and else to the long run', () => {
  expect(topUp({ ...sizes, easy: [] }, 2, 1, 13).hard).toEqual([9, 9]);
  expect(topUp({ long: 12, hard: [], easy: [] }, 1, 1, 13).long).toBe(13);
});

it('goes 15 % beyond the most a run should have, and no step further', () => {
  expect(topUp(sizes, 40, 1, 10).easy).toEqual([11, 11]);
  expect(topUp({ long: 12, hard: [], easy: [] }, 40, 1, 20).long).toBe(23);
});

it('shrinks nothing that is longer already', () => {
  expect(topUp({ ...sizes, easy: [12, 6] }, 4, 1, 8).easy).toEqual([12, 8]);
});

it('makes no run out of nothing', () => {
  const none = { long: 0, hard: [], easy: [] };
  expect(topUp(none, 5, 1, 10)).toEqual(none);
});
