import { expect, it } from 'vitest';
import { parseRamp, parseWeeklyVolumes } from './volume.ts';

it.each(['24 → 30 km', '24 -> 30 km', '24 to 30km', '24→30 km'])('reads "%s" as a rise', (text) => {
  expect(parseRamp(text)).toMatchObject({ measure: 'distance', units: 'km', from: 24, to: 30 });
});

it('reads one value that holds, minutes and miles', () => {
  expect(parseRamp('40 km')).toMatchObject({ from: 40, to: 40 });
  expect(parseRamp('150 → 240 min')).toMatchObject({ measure: 'time', from: 150, to: 240 });
  expect(parseRamp('10 mi')?.to).toBeCloseTo(16.09344);
});

it('M20: reads the weeks written out, 15, 18, 23, 17 km', () => {
  expect(parseWeeklyVolumes('15, 18, 23, 17 km')?.weekly).toEqual([15, 18, 23, 17]);
  expect(parseWeeklyVolumes('15 km')).toBeUndefined();
});

it.each(['24 → km', 'a lot', '24 → 30', '24 – 30 km', ''])('does not read "%s"', (text) => {
  expect(parseRamp(text)).toBeUndefined();
});
