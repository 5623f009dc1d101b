import { expect, it } from 'vitest';
import { demand, ground } from '../../../test/fixtures/orders.ts';
import { placeModerate } from './placeModerate.ts';

const one = demand({ moderate: 1 });

it('never stands on or after a hard or long day', () => {
  expect(placeModerate(one, ground({ open: [1, 2, 4] }), [1, 6])).toEqual([4]);
  expect(placeModerate(one, ground({ open: [0, 1, 2] }), [1, 6])).toEqual([]);
});

it('rather not stands before one, but may', () => {
  expect(placeModerate(one, ground({ open: [3, 6] }), [4])).toEqual([6]);
  expect(placeModerate(one, ground({ open: [2, 5] }), [1, 6])).toEqual([5]);
});

it('does not begin a week after a hard Sunday', () => {
  expect(placeModerate(one, ground({ open: [0], afterStress: true }), [])).toEqual([]);
  expect(placeModerate(one, ground({ open: [0] }), [])).toEqual([0]);
});

it('places none where none is asked for', () => {
  expect(placeModerate(demand(), ground(), [6])).toEqual([]);
});
