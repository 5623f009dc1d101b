import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitnessFatigue } from './fitnessFatigue.ts';

it('moves a day towards its load by 1 − e^(−1/42) and 1 − e^(−1/7)', () => {
  const [first] = fitnessFatigue([100], { fitness: 0, fatigue: 0 });
  expect(first?.fitness).toBeCloseTo(2.3528, 4);
  expect(first?.fatigue).toBeCloseTo(13.3122, 4);
});

it('a new habit has reached two thirds after 42 and 7 days', () => {
  const days = fitnessFatigue(Array<number>(42).fill(100), { fitness: 0, fatigue: 0 });
  expect(days[41]?.fitness).toBeCloseTo(100 * (1 - 1 / Math.E), 9);
  expect(days[6]?.fatigue).toBeCloseTo(100 * (1 - 1 / Math.E), 9);
});

it('begins as if the first week had been the usual one', () => {
  const week = [0, 70, 0, 70, 0, 70, 140];
  const [first] = fitnessFatigue([...week, 1000]);
  const [given] = fitnessFatigue(week, { fitness: 50, fatigue: 50 });
  expect(first).toEqual(given);
  expect(fitnessFatigue([30, 60])[0]?.fitness).toBeCloseTo(45 - 15 * 0.023528, 4);
  expect(fitnessFatigue([])).toEqual([]);
});

it('fatigue rises and falls quicker than fitness', () => {
  const days = fitnessFatigue([...Array<number>(14).fill(100), ...Array<number>(14).fill(0)], {
    fitness: 50,
    fatigue: 50,
  });
  const [loaded, rested] = [days[13], days[27]];
  expect(loaded?.fatigue).toBeGreaterThan(loaded?.fitness ?? 0);
  expect(rested?.fatigue).toBeLessThan(rested?.fitness ?? 0);
});

it('stays between the lowest and the highest day', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 7 }), (loads) => {
      for (const value of fitnessFatigue(loads).flatMap(({ fitness, fatigue }) => [
        fitness,
        fatigue,
      ])) {
        expect(value).toBeGreaterThanOrEqual(Math.min(...loads) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...loads) + 1e-9);
      }
    }),
    { numRuns: 1000 },
  );
});
