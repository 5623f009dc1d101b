import { expect, it } from 'vitest';
import { frame } from '../../../test/fixtures/orders.ts';
import { planWeek, run, volumes } from '../../../test/fixtures/weeks.ts';
import { atStart, type Progress } from './progress.ts';
import type { Target } from './volumeCurve.ts';
import { weekVolume } from './weekVolume.ts';

const after = (level: number, ...before: number[]): Progress => ({
  ...atStart({ volume: level, long: 10 }),
  weeks: volumes(...before),
});
const volume = (target: Target, progress = after(40), inFrame = {}) =>
  weekVolume(target, progress, frame(inFrame));
const down = (before: number, share: number) =>
  volume({ kind: 'shareOfBefore', share }, after(40, before));

it('is told in whole kilometres, in halves in a small week', () => {
  expect(volume({ kind: 'fixed', volume: 41.4 })).toBe(41);
  expect(volume({ kind: 'fixed', volume: 12.3 })).toBe(12.5);
  expect(volume({ kind: 'fixed', volume: 0 })).toBe(0);
});

it('is told in five minutes in a plan of minutes', () => {
  expect(volume({ kind: 'fixed', volume: 203 }, after(200), { measure: 'time' })).toBe(205);
});

it('a week that eases is a share of the last building week, not of the week before', () => {
  expect(volume({ kind: 'shareOfLevel', share: 0.78 }, after(50, 50, 30))).toBe(39);
});

it('M19: a down week is 20 to 30 % lighter after rounding, too', () => {
  for (const before of [7, 9.5, 13, 21, 33.5, 40, 57]) {
    for (const share of [0.7, 0.75, 0.8]) {
      const drop = 1 - down(before, share) / before;
      expect(drop, `${before} × ${share}`).toBeGreaterThanOrEqual(0.2);
      expect(drop, `${before} × ${share}`).toBeLessThanOrEqual(0.3);
    }
  }
});

it('a down week is the wanted share where the grid has it', () => {
  expect(down(40, 0.75)).toBe(30);
  expect(down(44, 0.75)).toBe(33);
});

it('a down week in the first week is measured by what the runner came with', () => {
  expect(volume({ kind: 'shareOfBefore', share: 0.75 }, after(40))).toBe(30);
});

it('a taper rounds down, and never rises above the week before', () => {
  expect(volume({ kind: 'taper', share: 0.75 }, after(41, 41))).toBe(30);
  expect(volume({ kind: 'taper', share: 0.75 }, after(41, 28))).toBe(28);
  expect(volume({ kind: 'taper', share: 0.75 }, after(40, 0))).toBe(30);
});

it('leaves a race in the week before out of the comparison', () => {
  const raced = planWeek(1, { 1: run('easy', 20), 6: run('race', 10) });
  const progress = { ...after(40), weeks: [raced] };
  expect(volume({ kind: 'taper', share: 0.75 }, progress)).toBe(20);
  const minutes = { ...after(200), weeks: [{ ...raced, volume: 180 }] };
  expect(volume({ kind: 'taper', share: 0.75 }, minutes, { measure: 'time' })).toBe(120);
});
