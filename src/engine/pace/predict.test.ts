import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseClock } from '../../model/clock.ts';
import { RACE_KM } from '../../model/race.ts';
import { PREDICTED_RACES, predictions, predictMinutes } from './predict.ts';
import { vdotOf } from './vdot.ts';

/** Rows of the printed table: 5K, 10K, half, marathon (Daniels, Running Formula). */
const PRINTED: Record<number, [string, string, string, string]> = {
  30: ['30:40', '1:03:46', '2:21:04', '4:49:17'],
  40: ['24:08', '50:03', '1:50:59', '3:49:45'],
  50: ['19:57', '41:21', '1:31:35', '3:10:49'],
  60: ['17:03', '35:22', '1:18:09', '2:43:25'],
  70: ['14:55', '31:00', '1:08:21', '2:23:10'],
  85: ['12:37', '26:19', '57:50', '2:01:10'],
};

const ROWS = Object.entries(PRINTED).flatMap(([vdot, times]) =>
  times.map((time, at) => {
    const race = PREDICTED_RACES[at] ?? 'marathon';
    return { vdot: Number(vdot), race, km: RACE_KM[race], minutes: parseClock(time) ?? 0 };
  }),
);

it.each(ROWS)('gives $race at VDOT $vdot the printed value within 0.1', (row) => {
  expect(Math.abs(vdotOf(row.km, row.minutes) - row.vdot)).toBeLessThan(0.1);
});

it.each(ROWS)('predicts $race at VDOT $vdot within 32 s of print', (row) => {
  const seconds = Math.abs(predictMinutes(row.vdot, row.km) - row.minutes) * 60;
  expect(seconds).toBeLessThanOrEqual(row.vdot === 30 ? 32 : 11);
});

it('predicts four races, the shortest first', () => {
  const found = predictions(vdotOf(5, 20));
  expect(found.map(({ race, km }) => [race, km])).toEqual([
    ['5k', 5],
    ['10k', 10],
    ['half', 21.0975],
    ['marathon', 42.195],
  ]);
  expect(found.map(({ minutes }) => Math.round(minutes * 60))).toEqual([1200, 2488, 5510, 11477]);
});

it('predicts for the same distance the time that was run', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1.5, max: 50, noNaN: true }),
      fc.double({ min: 2.4, max: 15, noNaN: true }),
      (km, pace) => Math.abs(predictMinutes(vdotOf(km, km * pace), km) - km * pace) < 1e-6,
    ),
    { numRuns: 2000 },
  );
});

it('never runs a longer race at a quicker pace', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 12, max: 90, noNaN: true }),
      fc.double({ min: 1.5, max: 42, noNaN: true }),
      (vdot, km) => predictMinutes(vdot, km + 0.1) / (km + 0.1) > predictMinutes(vdot, km) / km,
    ),
    { numRuns: 1000 },
  );
});

it('stops at half a minute and two hours a kilometre where no fitness is', () => {
  expect(predictMinutes(10_000, 10)).toBeCloseTo(5, 6);
  expect(predictMinutes(-10, 10)).toBeCloseTo(1200, 6);
});
