import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fahrenheit, heatOf, slowed, TOO_HOT } from './heat.ts';

const slower = (sum: number) => {
  const heat = heatOf(sum - 50, 50, 'F');
  return heat.hard ? heat.slower : undefined;
};

it.each([
  [60, 0],
  [100, 0],
  [110, 0.5],
  [120, 1],
  [130, 2],
  [140, 3],
  [150, 4.5],
  [160, 6],
  [170, 8],
  [180, 10],
])('a sum of %i °F slows by %f percent', (sum, percent) => {
  expect(slower(sum)).toBe(percent);
});

it('is a straight line between the rows', () => {
  expect(slower(105)).toBeCloseTo(0.25, 9);
  expect(slower(145)).toBeCloseTo(3.75, 9);
  expect(slower(172)).toBeCloseTo(8.4, 9);
});

it('above 180 there is no hard running, and no figure', () => {
  expect(heatOf(TOO_HOT - 70, 70.1, 'F')).toEqual({ sum: 180.1, hard: false });
});

it('takes half for repeats', () => {
  expect(heatOf(90, 60, 'F')).toEqual({ sum: 150, hard: true, slower: 4.5, slowerRepeats: 2.25 });
});

it('takes degrees Celsius: 28 and 20 are 82.4 and 68 °F', () => {
  expect(fahrenheit(28, 'C')).toBeCloseTo(82.4, 9);
  expect(fahrenheit(20, 'C')).toBe(68);
  expect(fahrenheit(70, 'F')).toBe(70);
  expect(heatOf(28, 20, 'C')).toMatchObject({ slower: expect.closeTo(4.56, 9) });
});

it('makes a pace of 4:00 with 5 percent one of 4:12', () => {
  expect(slowed(4, 5)).toBeCloseTo(4.2, 9);
});

it('never asks for less on a hotter or damper day', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 20, max: TOO_HOT, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      (sum, more) => (slower(sum + more) ?? Number.POSITIVE_INFINITY) >= (slower(sum) ?? 0),
    ),
    { numRuns: 1000 },
  );
});
