import { expect, it } from 'vitest';
import { demand, EASY_DAY, ground } from '../../../test/fixtures/orders.ts';
import { placeEasy } from './placeEasy.ts';

const SEVEN = [0, 1, 2, 3, 4, 5, 6];
const easyOf = (count: number, open: number[], stressful: number[]) =>
  placeEasy(demand({ easy: count }), ground({ open }), stressful, []).easy;

it('fills the widest gap between runs first', () => {
  expect(easyOf(1, SEVEN, [1, 6])).toEqual([3]);
});

it('leaves the day after the long run without a run where there is a choice', () => {
  expect(easyOf(4, SEVEN, [3, 6])).not.toContain(0);
});

it('runs even then when all days are asked for', () => {
  expect(easyOf(5, SEVEN, [3, 6])).toEqual([0, 1, 2, 4, 5]);
});

it('rather rests on the eve of a hard day, where both days are as good for the rhythm', () => {
  expect(easyOf(1, [2, 4], [3])).toEqual([4]);
});

it('counts the days an author fixed as runs', () => {
  const fixed = new Map([[3, EASY_DAY]]);
  const { easy } = placeEasy(demand({ easy: 1 }), ground({ open: [0, 2, 5], fixed }), [1, 6], []);
  expect(easy).toEqual([5]);
});

it('takes no day that is taken, and no more days than are open', () => {
  expect(placeEasy(demand({ easy: 6 }), ground(), [1, 6], [3]).easy).toEqual([2, 4, 5]);
});

it('puts strides on fresh legs, and on tired ones only for want of others', () => {
  const strides = (count: number) =>
    placeEasy(demand({ easy: 3, strides: count }), ground({ open: [2, 3, 5] }), [1, 4], []).strides;
  expect(strides(1)).toEqual([3]);
  expect(strides(2)).toEqual([2, 3]);
  expect(strides(0)).toEqual([]);
});

it('has no more strides than easy runs', () => {
  const { strides } = placeEasy(demand({ easy: 1, strides: 3 }), ground({ open: [3] }), [], []);
  expect(strides).toEqual([3]);
});
