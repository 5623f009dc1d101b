import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weekLoad } from './weekLoad.ts';

it('Foster: load, monotony of the population, strain', () => {
  const week = weekLoad([0, 100, 0, 100, 0, 100, 100]);
  expect(week.total).toBe(400);
  // Mean 400/7; the deviation of three days at 0 and four at 100 is 100 √12 / 7.
  expect(week.monotony).toBeCloseTo(4 / Math.sqrt(12), 9);
  expect(week.strain).toBeCloseTo(1600 / Math.sqrt(12), 9);
});

it('counts a rest day as 0, so a week with rest is less monotonous', () => {
  const without = weekLoad([90, 110, 90, 110, 90, 110, 100]).monotony ?? 0;
  const withRest = weekLoad([0, 110, 90, 110, 90, 110, 190]).monotony ?? 0;
  expect(withRest).toBeLessThan(without);
});

it('gives no monotony where all days are equal, for there is nothing to divide by', () => {
  expect(weekLoad([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1].map((load) => load * 3))).toEqual({
    total: expect.closeTo(2.1, 9),
  });
  expect(weekLoad([0, 0, 0, 0, 0, 0, 0])).toEqual({ total: 0 });
});

it('neither the order of days nor the unit of load changes monotony', () => {
  const loads = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(loads, fc.integer({ min: 1, max: 50 }), (days, times) => {
      const { total, monotony, strain } = weekLoad(days);
      const other = weekLoad([...days].reverse().map((load) => load * times));
      expect(other.total).toBe(total * times);
      expect(other.monotony === undefined).toBe(monotony === undefined);
      expect(other.monotony ?? 0).toBeCloseTo(monotony ?? 0, 6);
      expect((other.strain ?? 0) / times).toBeCloseTo(strain ?? 0, 3);
    }),
    { numRuns: 1000 },
  );
});
