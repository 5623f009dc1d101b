import { expect, it } from 'vitest';
import { heatOf } from './heat.ts';
import { paceReport } from './paceReport.ts';
import { pacesOf } from './trainingPaces.ts';

const run = { km: 5, minutes: 20 };

it('says everything about a 5K in 20:00, with Riegel beside', () => {
  const report = paceReport(run);
  expect(report.vdot).toBeCloseTo(49.81, 2);
  expect(report.published).toBe(true);
  expect(report.paces).toEqual(pacesOf(report.vdot));
  expect(report.inTheHeat).toBeUndefined();
  expect(
    report.predictions.map(({ riegel }) => riegel.known && Math.round(riegel.minutes)),
  ).toEqual([20, 42, 92, 192]);
});

it('slows all of it in the heat, and what has pauses by half', () => {
  const { paces, inTheHeat } = paceReport(run, heatOf(90, 60, 'F'));
  expect(inTheHeat?.easy.from).toBeCloseTo(paces.easy.from * 1.045, 9);
  expect(inTheHeat?.easy.to).toBeCloseTo(paces.easy.to * 1.045, 9);
  expect(inTheHeat?.marathon).toBeCloseTo(paces.marathon * 1.045, 9);
  expect(inTheHeat?.threshold).toBeCloseTo(paces.threshold * 1.045, 9);
  expect(inTheHeat?.interval).toBeCloseTo(paces.interval * 1.0225, 9);
  expect(inTheHeat?.repetition).toBeCloseTo(paces.repetition * 1.0225, 9);
});

it('has no second column when it is cool, or too hot to run hard', () => {
  expect(paceReport(run, heatOf(50, 50, 'F')).inTheHeat).toBeUndefined();
  expect(paceReport(run, heatOf(105, 80, 'F')).inTheHeat).toBeUndefined();
});

it('says where the printed table ends', () => {
  const published = (minutes: number) => paceReport({ km: 5, minutes }).published;
  expect([31, 30.6, 12.7, 12.5].map(published)).toEqual([false, true, true, false]);
});
