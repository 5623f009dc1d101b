import { expect, it } from 'vitest';
import { demand, ground } from '../../../test/fixtures/orders.ts';
import { placeStrength } from './placeStrength.ts';

const place = (strength: number, open: number[], stressful: number[], running: number[]) =>
  placeStrength(demand({ strength }), ground({ open }), stressful, running);

it('A12: never stands on the eve of a hard or long day, round the loop too', () => {
  expect(place(1, [0, 5], [1, 6], [1, 6])).toEqual([]);
  expect(place(1, [6], [0], [0, 6])).toEqual([]);
});

it('A12: never stands on the long run’s own day, but may follow a hard run', () => {
  expect(place(1, [6], [6], [6])).toEqual([]);
  expect(place(1, [1], [1, 6], [1, 6])).toEqual([1]);
});

it('the long run’s day is open where no long run stands', () => {
  expect(place(1, [6], [1], [1])).toEqual([6]);
});

it('prefers a day of its own, then an easy run, then a hard one', () => {
  expect(place(1, [1, 2, 3], [1], [1, 2])).toEqual([3]);
  expect(place(1, [1, 2], [1], [1, 2])).toEqual([2]);
});

it('goes on top of an easy run rather than take the last day of rest', () => {
  expect(place(1, [0, 2], [], [1, 2, 3, 4, 5, 6])).toEqual([2]);
  expect(place(1, [0, 2], [], [2, 3, 4, 5, 6])).toEqual([0]);
});

it('keeps two sessions apart', () => {
  expect(place(2, [1, 2, 3], [], [1, 2, 3, 4, 5])).toEqual([1, 3]);
});

it('does less where the week has no place for all', () => {
  expect(place(2, [0, 2], [1], [1, 2])).toEqual([2]);
  expect(place(0, [2], [], [])).toEqual([]);
});

it('A12: keeps the last day free of it where the author makes the next Monday hard', () => {
  const asked = demand({ strength: 1 });
  expect(placeStrength(asked, ground({ open: [6], beforeStress: true }), [], [])).toEqual([]);
  expect(placeStrength(asked, ground({ open: [6] }), [], [])).toEqual([6]);
});
