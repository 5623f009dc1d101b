import { expect, it } from 'vitest';
import { demand, ground, HARD_DAY, MODERATE_DAY } from '../../../test/fixtures/orders.ts';
import { placeStress } from './placeStress.ts';

const SEVEN = [0, 1, 2, 3, 4, 5, 6];

it('puts the long run on its day, hard runs evenly between', () => {
  expect(placeStress(demand(), ground({ open: SEVEN }))).toEqual({
    long: [6],
    hard: [1, 4],
    dropped: 0,
  });
});

it('puts one hard run midway between two long runs', () => {
  expect(placeStress(demand({ hard: 1 }), ground({ open: SEVEN })).hard).toEqual([2]);
});

it('moves the long run to the day before where its own is not free, rather than to the day after', () => {
  const { long } = placeStress(demand({ hard: 0 }), ground({ open: [0, 2, 5] }));
  expect(long).toEqual([5]);
});

it('counts the days to the wished one round the loop', () => {
  const { long } = placeStress(demand({ hard: 0 }), ground({ open: [0, 4], longDay: 6 }));
  expect(long).toEqual([0]);
});

it('rather moves the long run than gives up a hard day', () => {
  const placed = placeStress(demand({ hard: 2 }), ground({ open: [1, 3, 4, 6] }));
  expect(placed).toMatchObject({ dropped: 0 });
});

it('gives up the second hard day where two would touch, then the first', () => {
  expect(placeStress(demand(), ground({ open: [4, 6] }))).toMatchObject({ hard: [4], dropped: 1 });
  expect(placeStress(demand(), ground({ open: [5, 6] }))).toMatchObject({ hard: [], dropped: 2 });
  expect(placeStress(demand(), ground({ open: [6] }))).toMatchObject({ hard: [], dropped: 2 });
});

it('gives up the long run last of all, where nothing is free beside a race', () => {
  const fixed = new Map([[5, HARD_DAY]]);
  expect(placeStress(demand(), ground({ open: [4, 6], fixed }))).toEqual({
    long: [],
    hard: [],
    dropped: 2,
  });
});

it('stands nothing hard on either side of a race the author fixed', () => {
  const fixed = new Map([[3, HARD_DAY]]);
  const { hard, long } = placeStress(
    demand({ hard: 1 }),
    ground({ open: [0, 1, 2, 4, 5, 6], fixed }),
  );
  expect({ hard, long }).toEqual({ hard: [1], long: [6] });
});

it('stands nothing hard on the eve of a moderate run the author fixed', () => {
  const fixed = new Map([[4, MODERATE_DAY]]);
  const open = [1, 2, 3, 5, 6];
  expect(placeStress(demand({ hard: 1, long: 0 }), ground({ open, fixed })).hard).not.toContain(3);
});

it('begins hard days on the first day they are allowed, not one before', () => {
  const only = (hard: number[]) =>
    placeStress(demand({ hard: 1, long: 0 }), ground({ open: [3, 4], hard })).hard;
  expect(only([3, 4])).toEqual([3]);
  expect(only([4])).toEqual([4]);
  expect(only([])).toEqual([]);
});

it('of two layouts as even, takes the one whose hard days are further apart', () => {
  const fixed = new Map([[0, HARD_DAY]]);
  const { hard } = placeStress(demand({ long: 0 }), ground({ open: [2, 3, 4, 5], fixed }));
  expect(hard).toEqual([2, 5]);
});

it('begins easy after a hard Sunday and ends easy before a hard Monday', () => {
  const only = (more: object) =>
    placeStress(demand({ hard: 1, long: 0 }), ground({ open: [0], ...more })).hard;
  expect(only({})).toEqual([0]);
  expect(only({ afterStress: true })).toEqual([]);
  const last = (more: object) =>
    placeStress(demand({ hard: 1, long: 0 }), ground({ open: [6], ...more })).hard;
  expect(last({})).toEqual([6]);
  expect(last({ beforeStress: true })).toEqual([]);
});

it('places no long run where none is asked for', () => {
  expect(placeStress(demand({ long: 0, hard: 0 }), ground()).long).toEqual([]);
});

it('the eve of a moderate run the author fixed may hold nothing hard, other eves may', () => {
  const fixed = new Map([[4, MODERATE_DAY]]);
  const only = (open: number[]) =>
    placeStress(demand({ hard: 1, long: 0 }), ground({ open, fixed })).hard;
  expect(only([3])).toEqual([]);
  expect(only([2])).toEqual([2]);
});

it('a long run may stand on any day before a hard Monday but the last', () => {
  const on = (day: number, beforeStress: boolean) =>
    placeStress(demand({ hard: 0 }), ground({ open: [day], beforeStress })).long;
  expect(on(5, true)).toEqual([5]);
  expect(on(6, true)).toEqual([]);
  expect(on(6, false)).toEqual([6]);
});
