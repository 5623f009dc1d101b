import { expect, it } from 'vitest';
import { level } from '../../../test/fixtures/orders.ts';
import { usualOf } from './build.ts';

it('a runner comes with the volume and the long run that a level starts from', () => {
  expect(usualOf(level())).toEqual({ volume: 40, long: 11 });
  expect(usualOf(level({ volume: '15, 18, 23 km', long: '6 → 8 km' }))).toEqual({
    volume: 15,
    long: 6,
  });
});

it('comes with nothing where no week is written out', () => {
  const volume = { measure: 'distance', units: 'km', weekly: [] } as const;
  expect(usualOf({ ...level(), volume: { ...volume, weekly: [] } }).volume).toBe(0);
});
