import { expect, it } from 'vitest';
import { cheapest, next, previous, subsets } from './subsets.ts';

it('lists every way to take some days, earlier days first', () => {
  expect(subsets([1, 3, 4], 2)).toEqual([
    [1, 3],
    [1, 4],
    [3, 4],
  ]);
  expect(subsets([1], 0)).toEqual([[]]);
  expect(subsets([1], 2)).toEqual([]);
});

it('takes the first of the cheapest, and none that costs infinitely much', () => {
  expect(cheapest(['aa', 'b', 'c'], (word) => word.length)).toBe('b');
  expect(cheapest(['a'], () => Number.POSITIVE_INFINITY)).toBeUndefined();
});

it('goes round the week', () => {
  expect([next(6), previous(0)]).toEqual([0, 6]);
});

it('takes no more days than there are, and none fewer than none', () => {
  expect(subsets([1, 3], 3)).toEqual([]);
  expect(subsets([1, 3], -1)).toEqual([]);
  expect(subsets([1, 3], 2)).toEqual([[1, 3]]);
  expect(subsets([], 0)).toEqual([[]]);
});
