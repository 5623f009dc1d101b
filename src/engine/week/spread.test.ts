import { expect, it } from 'vitest';
import { spread, total } from './spread.ts';

it('gives every run the same, and what is left over to the first', () => {
  expect(spread(12, 3)).toEqual([4, 4, 4]);
  expect(spread(14, 3)).toEqual([5, 5, 4]);
});

it('grows by whole steps, the last of them a part where the sum ends', () => {
  expect(spread(23, 3, 5)).toEqual([10, 8, 5]);
});

it('gives no run more than the most, even if some is left over', () => {
  expect(spread(23, 3, 5, 8)).toEqual([8, 8, 7]);
  expect(spread(40, 3, 5, 8)).toEqual([8, 8, 8]);
});

it('has nothing to give to nobody', () => {
  expect(spread(10, 0)).toEqual([]);
  expect(total([])).toBe(0);
});

it('spends the whole sum where the most allows it', () => {
  for (const sum of [0, 1, 7, 20, 33]) expect(total(spread(sum, 4, 2))).toBe(sum);
});
