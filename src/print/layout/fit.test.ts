import { expect, it, vi } from 'vitest';
import { testShop } from '../../../test/fixtures/shop.ts';
import { PlanError } from '../../errors.ts';
import type { Text } from './drawing.ts';
import { allOrProblems, fitOnce, fitStamp, misfitOf } from './fit.ts';
import type { Stamp } from './stamp.ts';

const text = (x: number, width: number, y = 10): Text => ({
  type: 'text',
  x,
  y,
  width,
  words: 'Easy',
  font: 'A 400',
  size: 10,
  colour: '#000000',
});

const stamp = (height: number, ...shapes: Text[]): Stamp => ({
  width: 50,
  height,
  shapes,
  missing: [],
});

const ROOM = { width: 50, height: 20 };
const CELL = { room: ROOM, where: 'fridge: week 8, Tuesday', words: 'Fartlek' };

it('calls words past the right edge, or into each other, too wide', () => {
  expect(misfitOf(stamp(10, text(20, 31)), ROOM)).toBe('wide');
  expect(misfitOf(stamp(10, text(0, 30), text(28, 10)), ROOM)).toBe('wide');
  expect(misfitOf(stamp(10, text(0, 30), text(28, 10, 19)), ROOM)).toBeUndefined();
});

it('calls a stamp higher than its room too high', () => {
  expect(misfitOf(stamp(20.1), ROOM)).toBeUndefined();
  expect(misfitOf(stamp(20.5), ROOM)).toBe('high');
});

it('calls a stamp too high whose last line stands lower than it says', () => {
  expect(misfitOf(stamp(18, text(0, 30, 19)), ROOM)).toBeUndefined();
  expect(misfitOf(stamp(18, text(0, 30, 21)), ROOM)).toBe('high');
});

it('takes the first step that fits', async () => {
  const make = async (height: number) => stamp(height);
  expect(
    await fitStamp({
      ...CELL,
      groups: [
        [30, 25],
        [18, 10],
      ],
      make,
    }),
  ).toMatchObject({ height: 18 });
});

it('leaves a group at once when its words are too wide', async () => {
  const make = vi.fn(async (width: number) => stamp(10, text(0, width)));
  await fitStamp({ ...CELL, groups: [[70, 65], [40]], make });
  expect(make.mock.calls.flat()).toEqual([70, 40]);
});

it('makes nothing that surely does not fit, but for the last', async () => {
  const make = vi.fn(async (height: number) => stamp(height));
  const mayFit = (height: number) => height < 25 && height > 18;
  await fitStamp({ ...CELL, groups: [[30, 22], [19]], make, mayFit });
  expect(make.mock.calls.flat()).toEqual([22, 19]);
  await fitStamp({ ...CELL, groups: [[30], [15]], make, mayFit });
  expect(make.mock.calls.flat()).toEqual([22, 19, 15]);
});

it('finds once what fits, and names each cell in which it does not', async () => {
  const { press } = await testShop();
  const make = vi.fn(async (height: number) => stamp(height));
  const fitIn = (where: string, height: number) =>
    fitOnce(press, `once ${height}`, { ...CELL, where, groups: [[height]], make });
  expect(await fitIn('one', 10)).toBe(await fitIn('two', 10));
  expect(make).toHaveBeenCalledTimes(1);
  await expect(fitIn('one', 30)).rejects.toThrow('one: ');
  await expect(fitIn('two', 30)).rejects.toThrow('two: ');
});

it('names the cell and its words when nothing fits', async () => {
  const failed = fitStamp({ ...CELL, groups: [[30]], make: async () => stamp(30) });
  await expect(failed).rejects.toThrow(
    'fridge: week 8, Tuesday: “Fartlek” does not fit, even in the smallest type',
  );
});

it('names the characters that no font has', async () => {
  const make = async () => ({ ...stamp(10), missing: ['🙂', 'ع'] });
  await expect(fitStamp({ ...CELL, groups: [[1]], make })).rejects.toThrow(
    'fridge: week 8, Tuesday: the sheet’s fonts have no “🙂” (U+1F642), “ع” (U+0639)',
  );
});

it('reports the problems of all cells together, each once', async () => {
  const wrong = (where: string) =>
    fitStamp({ ...CELL, where, groups: [[30]], make: async () => stamp(30) });
  const twice = wrong('one');
  const error = await allOrProblems([twice, twice, wrong('two')]).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PlanError);
  expect((error as PlanError).problems.map(({ where }) => where.path)).toEqual(['one', 'two']);
});

it('does not hide a fault of its own behind problems of a plan', async () => {
  const fault = Promise.reject(new TypeError('a fault'));
  const problem = fitStamp({ ...CELL, groups: [[30]], make: async () => stamp(30) });
  await expect(allOrProblems([problem, fault])).rejects.toThrow(TypeError);
});
