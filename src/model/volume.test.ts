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

it('remembers the unit the author wrote, and turns all into kilometres or minutes', () => {
  expect(parseRamp('10 → 12.5 mi')).toEqual({
    measure: 'distance',
    units: 'mi',
    from: 16.09344,
    to: 20.1168,
  });
  expect(parseRamp('12.25 → 14.75 km')).toMatchObject({ units: 'km', from: 12.25, to: 14.75 });
  expect(parseRamp('90 min')).toEqual({ measure: 'time', units: 'km', from: 90, to: 90 });
});

it('reads the weeks in miles or minutes, with fractions and any space', () => {
  expect(parseWeeklyVolumes(' 10 ,12.25,  7.75mi ')).toEqual({
    measure: 'distance',
    units: 'mi',
    weekly: [10, 12.25, 7.75].map((miles) => miles * 1.609344),
  });
  expect(parseWeeklyVolumes('90, 120  min')).toEqual({
    measure: 'time',
    units: 'km',
    weekly: [90, 120],
  });
  expect(parseWeeklyVolumes('12.25, 15 km')?.weekly).toEqual([12.25, 15]);
});

it.each(['about 24 → 30 km', '24 → 30 km a week', '24.x km', '24 → 30.x km'])(
  'does not guess at "%s"',
  (text) => expect(parseRamp(text)).toBeUndefined(),
);

it.each([
  'up to 15, 18 km',
  '15, 18 km or so',
  '15.x, 18 km',
  '15, 18.x km',
  '15, 18',
  '15,, 18 km',
])('does not guess at the weeks "%s"', (text) => expect(parseWeeklyVolumes(text)).toBeUndefined());

it('takes spaces around a ramp', () => {
  expect(parseRamp(' 24  →  30  km ')).toMatchObject({ from: 24, to: 30 });
});
