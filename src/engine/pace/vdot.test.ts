import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oxygenAt, shareAfter, vdotOf, velocityAt } from './vdot.ts';

it('5K 20:00 is VDOT 49.81', () => {
  expect(vdotOf(5, 20)).toBeCloseTo(49.81, 2);
});

it('10K 40:00 is VDOT 51.94', () => {
  expect(vdotOf(10, 40)).toBeCloseTo(51.94, 2);
});

it('a half marathon in 1:45:00 is VDOT 42.64', () => {
  expect(vdotOf(21.0975, 105)).toBeCloseTo(42.64, 2);
});

it('a marathon in 4:00:00 is VDOT 37.90', () => {
  expect(vdotOf(42.195, 240)).toBeCloseTo(37.9, 2);
});

it('a race of about eleven minutes is run at all of VO2max, an endless one at four fifths', () => {
  expect(shareAfter(11)).toBeCloseTo(1, 2);
  expect(shareAfter(10_000)).toBeCloseTo(0.8, 9);
});

it('oxygen to velocity and back ends within one percent', () => {
  for (const oxygen of [18, 30, 44, 60, 85]) {
    expect(Math.abs(oxygenAt(velocityAt(oxygen)) / oxygen - 1)).toBeLessThan(0.01);
  }
});

it('a faster time over the same distance is always a higher VDOT', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1.5, max: 50, noNaN: true }),
      fc.double({ min: 2.4, max: 15, noNaN: true }),
      fc.double({ min: 0.001, max: 0.5, noNaN: true }),
      (km, pace, faster) => vdotOf(km, km * pace * (1 - faster)) > vdotOf(km, km * pace),
    ),
    { numRuns: 2000 },
  );
});
