import { expect, it, vi } from 'vitest';
import { kept } from './kept.ts';

it('works an answer out once', () => {
  const square = vi.fn((number: number) => number * number);
  const quick = kept(square, 3);
  expect([quick(2), quick(3), quick(2), quick(3)]).toEqual([4, 9, 4, 9]);
  expect(square).toHaveBeenCalledTimes(2);
});

it('forgets everything before it holds more than it may', () => {
  const word = vi.fn((number: number) => `day ${number}`);
  const quick = kept(word, 2);
  for (const number of [1, 2, 1, 2]) quick(number);
  expect(word).toHaveBeenCalledTimes(2);
  expect(quick(3)).toBe('day 3');
  quick(3);
  expect(word).toHaveBeenCalledTimes(3);
  quick(1);
  expect(word).toHaveBeenCalledTimes(4);
});
