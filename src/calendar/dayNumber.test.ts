import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateOf, dayNumber } from './dayNumber.ts';

it('counts from the first day of 2000, backwards too', () => {
  expect(['2000-01-01', '2000-03-01', '1999-12-31', '2027-01-04'].map(dayNumber)).toEqual([
    0, 60, -1, 9865,
  ]);
  expect([0, 60, -1, 9865].map(dateOf)).toEqual([
    '2000-01-01',
    '2000-03-01',
    '1999-12-31',
    '2027-01-04',
  ]);
});

it('a day and its number agree, however many were asked for before', () => {
  for (let number = 0; number < 20_100; number++) dayNumber(dateOf(number));
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 60_000 }), (number) => {
      expect(dayNumber(dateOf(number))).toBe(number);
    }),
    { numRuns: 1000 },
  );
});

it('refuses what is no day', () => {
  expect(() => dayNumber('2027-02-30')).toThrow(RangeError);
});
