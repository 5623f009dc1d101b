import { expect, it } from 'vitest';
import { demand, ground } from '../../../test/fixtures/orders.ts';
import { placeAlso } from './placeAlso.ts';

const SEVEN = [0, 1, 2, 3, 4, 5, 6];
const place = (also: number, open: number[], running: number[], strength: number[] = []) =>
  placeAlso(demand({ also }), ground({ open }), running, strength);

it('takes days without a run or strength', () => {
  expect(place(1, [0, 1, 2, 4], [1, 3, 5, 6], [2])).toEqual([0]);
});

it('leaves one day of full rest', () => {
  expect(place(2, SEVEN, [1, 2, 3, 4, 5])).toHaveLength(1);
  expect(place(1, SEVEN, [1, 2, 3, 4, 5, 6])).toEqual([]);
});

it('may take every open day where a day that is not free is rest already', () => {
  expect(place(1, [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5])).toEqual([6]);
});

it('spreads walks over the week', () => {
  expect(place(2, SEVEN, [])).toEqual([0, 3]);
});

it('a run and strength on one day leave the same rest as one of them', () => {
  expect(place(2, [0, 1, 3], [1, 2, 4, 5, 6], [1])).toHaveLength(1);
});

it('takes days that are open to walks alone like the others, in the order of the week', () => {
  const given = ground({ open: [5], off: [1, 3] });
  expect(placeAlso(demand({ also: 1 }), given, [0, 2, 4, 6], [])).toEqual([1]);
  expect(placeAlso(demand({ also: 2 }), given, [0, 2, 4, 6], [])).toEqual([1, 5]);
});
