import { expect, it } from 'vitest';
import { EFFORT_PACE } from '../../model/effort.ts';
import { effortPaces } from './effortPaces.ts';
import { predictMinutes } from './predict.ts';
import { pacesOf } from './trainingPaces.ts';

it('has a pace for every effort a step can name', () => {
  expect(Object.keys(effortPaces(45)).sort()).toEqual(Object.keys(EFFORT_PACE).sort());
});

it('takes the middle of easy, and the ratios of the house from there', () => {
  const { easy } = pacesOf(50);
  const paces = effortPaces(50);
  expect(paces.easy).toBeCloseTo((easy.from + easy.to) / 2, 9);
  expect(paces.easy * 60).toBeCloseTo(315.6, 1);
  for (const effort of ['rest', 'walk', 'jog', 'float', 'steady', 'stride', 'sprint'] as const) {
    expect(paces[effort] / paces.easy).toBeCloseTo(EFFORT_PACE[effort], 9);
  }
});

it('takes from Daniels what Daniels says, and races at what the equations predict', () => {
  const { marathon, threshold, interval, repetition } = pacesOf(42);
  const paces = effortPaces(42);
  expect(paces).toMatchObject({ marathon, threshold, interval, repetition });
  expect(paces['10k'] * 10).toBeCloseTo(predictMinutes(42, 10), 9);
  expect(paces['5k'] * 5).toBeCloseTo(predictMinutes(42, 5), 9);
});

it('comes within four percent of the ratios a plan without a race is estimated by', () => {
  const paces = effortPaces(50);
  for (const effort of ['marathon', 'threshold', '10k', '5k', 'interval', 'repetition'] as const) {
    expect(Math.abs(paces[effort] / paces.easy / EFFORT_PACE[effort] - 1)).toBeLessThan(0.04);
  }
});

it('grows quicker from walk to sprint where most runners are', () => {
  for (const vdot of [29, 40, 50, 60, 71]) {
    const { rest: _, ...moving } = effortPaces(vdot);
    const inOrder = Object.keys(EFFORT_PACE).slice(1) as (keyof typeof moving)[];
    const paces = inOrder.map((effort) => moving[effort]);
    expect(paces).toEqual([...paces].sort((one, other) => other - one));
  }
});
