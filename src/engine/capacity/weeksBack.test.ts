import { expect, it } from 'vitest';
import { bundledIds } from '../../../test/fixtures/content.ts';
import { levelsOf } from '../../../test/fixtures/levels.ts';
import type { PlanDay } from '../../model/plan.ts';
import { trainingOf } from '../../model/plan.ts';
import { afterMissing } from './afterMissing.ts';
import { mostRunsIn, usualWeek } from './usualWeek.ts';
import { weeksBack } from './weeksBack.ts';

/** A week of runs, 0 for a day without: `4 0 6` and the rest of it free. */
const week = (...kms: number[]) => ({
  days: Array.from({ length: 7 }, (_, at) => {
    const km = kms[at] ?? 0;
    const runs = km > 0;
    return { runs, sessions: [{ runs, km, minutes: km * 6 }] } as PlanDay;
  }),
});
const usual = week(0, 6, 6, 0, 8, 0, 10);

it('after a week away half of the first days and three quarters of the others are left', () => {
  // Four days at half, three at three quarters.
  expect(weeksBack(usual, 'distance', afterMissing(7, false))).toEqual([
    { volume: 6 + 6 + 7.5, longest: 7.5 },
  ]);
});

it('after two weeks away comes a week at half and one at three quarters', () => {
  expect(weeksBack(usual, 'distance', afterMissing(14, false))).toEqual([
    { volume: 15, longest: 5 },
    { volume: 22.5, longest: 7.5 },
  ]);
});

it('a way back that ends within a week leaves the rest of it as it is', () => {
  expect(weeksBack(usual, 'distance', afterMissing(10, false))).toEqual([
    { volume: 3 + 3 + 4 + 7.5, longest: 7.5 },
    { volume: 4.5 + 4.5 + 8 + 10, longest: 10 },
  ]);
});

it('up to five days away change nothing', () => {
  expect(weeksBack(usual, 'distance', afterMissing(5, false))).toEqual([]);
});

it('a plan in minutes comes back in minutes', () => {
  expect(weeksBack(usual, 'time', afterMissing(14, false))[0]).toEqual({ volume: 90, longest: 30 });
});

it('of every plan in the catalogue, half a usual week is half of what that week says', () => {
  for (const plan of bundledIds.flatMap((id) => levelsOf(id))) {
    const one = usualWeek(plan);
    const [half] = one ? weeksBack(one, plan.measure, afterMissing(28, false)) : [];
    expect(half?.volume, plan.title).toBeCloseTo((one ? trainingOf(one) : Number.NaN) / 2, 6);
    expect(half?.longest).toBeCloseTo((one?.longest ?? Number.NaN) / 2, 6);
  }
});

it('counts the most runs that some days in a row hold, over the end of the week too', () => {
  expect([1, 2, 3, 5, 7].map((days) => mostRunsIn(days, usual))).toEqual([1, 2, 2, 3, 4]);
  expect(mostRunsIn(3, week(5, 5, 0, 0, 0, 0, 5))).toBe(3);
});
