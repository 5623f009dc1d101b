import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePath } from './pathData.ts';

const ends = (d: string) =>
  parsePath(d)?.map(({ kind, points }) => [kind, ...(points.at(-1) ?? [])].join(' '));
const round = (values: readonly number[]) => values.map((value) => Math.round(value * 100) / 100);

it('makes lines absolute, in every notation', () => {
  const square = ['M 1 1', 'L 3 1', 'L 3 3', 'L 1 3', 'Z'];
  for (const d of [
    'M1 1L3 1 3 3 1 3Z',
    'm1,1 2,0 0,2-2,0z',
    'M1 1H3V3H1z',
    'M1 1h2v2h-2z',
    'M1 1 3 1l0 2-2 0Z',
  ]) {
    expect(ends(d), d).toEqual(square);
  }
  expect(ends('M.5.5L1e1-1.5')).toEqual(['M 0.5 0.5', 'L 10 -1.5']);
});

it('starts again where the outline began', () => {
  expect(ends('M2 2h1zl1 1m1 1l1 1')).toEqual(['M 2 2', 'L 3 2', 'Z', 'L 3 3', 'M 4 4', 'L 5 5']);
});

it('goes on smoothly from the control point before', () => {
  expect(parsePath('M0 0C0 1 1 2 2 2S4 3 4 4')?.at(-1)?.points).toEqual([
    [3, 2],
    [4, 3],
    [4, 4],
  ]);
  expect(parsePath('M0 0L2 2S4 3 4 4')?.at(-1)?.points[0]).toEqual([2, 2]);
});

it('raises quadratic curves to cubic ones', () => {
  const [, first, second] = parsePath('M0 0Q3 3 6 0T12 0') ?? [];
  expect(first?.points).toEqual([
    [2, 2],
    [4, 2],
    [6, 0],
  ]);
  expect(second?.points).toEqual([
    [8, -2],
    [10, -2],
    [12, 0],
  ]);
});

it('draws arcs as quarter turns', () => {
  const half = parsePath('M0 0A5 5 0 0 1 10 0') ?? [];
  expect(half.map(({ kind }) => kind)).toEqual(['M', 'C', 'C']);
  expect(round(half[1]?.points[2] ?? [])).toEqual([5, -5]);
  expect(half[2]?.points[2]).toEqual([10, 0]);
  expect(round(parsePath('M0 0A5 5 0 0 0 10 0')?.[1]?.points[2] ?? [])).toEqual([5, 5]);
});

it('takes the long way, stretches radii that do not reach, and reads flags without spaces', () => {
  const far = (d: string) =>
    Math.max(...(parsePath(d) ?? []).flatMap(({ points }) => points.map(([x]) => x)));
  expect(far('M0 0A5 5 0 1 1 0 2')).toBeGreaterThan(9);
  expect(far('M0 0A5 5 0 0 1 0 2')).toBeLessThan(1);
  expect(parsePath('M0 0a5 5 0 01 10 0')).toEqual(parsePath('M0 0A5 5 0 0 1 10 0'));
  expect(round(parsePath('M0 0A1 1 0 0 1 10 0')?.[1]?.points[2] ?? [])).toEqual([5, -5]);
  expect(ends('M0 0A0 5 0 0 1 10 0')).toEqual(['M 0 0', 'C 10 0']);
  expect(ends('M0 0A5 5 0 0 1 0 0')).toEqual(['M 0 0']);
});

it('refuses what does not read to its end', () => {
  for (const d of [
    'L1 1',
    'M1',
    'M1 1L',
    'M1 1X2',
    'M1 1Z2 2',
    'M1 1A5 5 0 2 1 1 1',
    'M1 1;',
    'M1e999 1',
  ]) {
    expect(parsePath(d), d).toBeUndefined();
  }
  expect(parsePath(' ')).toEqual([]);
});

it('answers any text, never with half a number', () => {
  const pieces = ['M', 'l', 'A', 'z', 'T', '1', '-', '.', ' ', '0', 'e', '5'];
  const text = fc
    .array(fc.constantFrom(...pieces), { maxLength: 30 })
    .map((all) => `M0 0${all.join('')}`);
  fc.assert(
    fc.property(text, (d) => {
      const numbers = (parsePath(d) ?? []).flatMap(({ points }) => points.flat());
      expect(numbers.every((number) => !Number.isNaN(number))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
