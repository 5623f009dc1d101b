import { expect, it } from 'vitest';
import { level } from '../../../test/fixtures/orders.ts';
import { rampOf } from '../capacity/levelSize.ts';
import { withSteadyGrowth } from './steadyGrowth.ts';

const LEVEL = level({ volume: '40 → 50 km', long: '12 → 15 km' });

/** Where the week and the long run end after so many rising weeks. */
const risen = (weeks: number, forMarathon = false) => {
  const { volume, long } = withSteadyGrowth(LEVEL, weeks, forMarathon);
  return [rampOf(volume).to, long.to].map((size) => Math.round(size * 100) / 100);
};

it('a ramp ends a tenth of its start higher for every rising week after the first', () => {
  expect([0, 1, 2, 3, 4].map((weeks) => risen(weeks))).toEqual([
    [40, 12],
    [40, 12],
    [44, 13.2],
    [48, 14.4],
    [50, 15],
  ]);
});

it('before a marathon the long run goes as far as its author wants it', () => {
  expect(risen(2, true)).toEqual([44, 15]);
});

it('where a ramp starts, and all else in a level, stays', () => {
  expect(withSteadyGrowth(LEVEL, 2, false)).toEqual({
    ...LEVEL,
    volume: { measure: 'distance', units: 'km', from: 40, to: expect.closeTo(44, 5) },
    long: { ...LEVEL.long, to: expect.closeTo(13.2, 5) },
  });
});
