import { expect, it } from 'vitest';
import { afterMissing, FEVER, vdotFactor } from './afterMissing.ts';

const steps = (days: number) =>
  afterMissing(days, false).steps.map((step) => [step.days, step.share]);
const days = (missed: number) => steps(missed).reduce((sum, [one = 0]) => sum + one, 0);

it('A6: up to five days missed change nothing', () => {
  for (const missed of [0, 1, 5]) expect(steps(missed)).toEqual([]);
  expect(afterMissing(0, false).sentence).toBe('Nothing was missed.');
  expect(afterMissing(1, false).sentence).toContain('Carry on');
  expect(afterMissing(5, false).sentence).toContain('nothing needs making up');
});

it('six to 28 days: half the load for half of that time, then three quarters', () => {
  expect(steps(6)).toEqual([
    [3, 0.5],
    [3, 0.75],
  ]);
  expect(steps(7)).toEqual([
    [4, 0.5],
    [3, 0.75],
  ]);
  expect(steps(28)).toEqual([
    [14, 0.5],
    [14, 0.75],
  ]);
  for (const missed of [6, 28]) expect(afterMissing(missed, false).sentence).toContain('Half the');
});

it('29 to 56 days: thirds at 33, 50 and 75 %', () => {
  expect(steps(29)).toEqual([
    [10, 0.33],
    [10, 0.5],
    [9, 0.75],
  ]);
  expect(steps(56)).toEqual([
    [19, 0.33],
    [19, 0.5],
    [18, 0.75],
  ]);
  for (const missed of [29, 56]) expect(afterMissing(missed, false).sentence).toContain('thirds');
});

it('above 56 days: three weeks each at 33, 50, 70 and 85 %', () => {
  const stages = [
    [21, 0.33],
    [21, 0.5],
    [21, 0.7],
    [21, 0.85],
  ];
  expect(steps(57)).toEqual(stages);
  expect(steps(400)).toEqual(stages);
  expect(afterMissing(57, false).sentence).toContain('Four stages');
});

it('the way back is as long as the break was, and never shorter for a longer break', () => {
  for (let missed = 6; missed <= 56; missed++) expect(days(missed)).toBe(missed);
  for (let missed = 0; missed < 120; missed++)
    expect(days(missed + 1)).toBeGreaterThanOrEqual(days(missed));
});

it('VDOT falls by 0.3 % a day from the sixth on, to 80 % and no further', () => {
  expect([0, 5].map((missed) => vdotFactor(missed, false))).toEqual([1, 1]);
  expect(vdotFactor(6, false)).toBeCloseTo(0.997, 9);
  expect(vdotFactor(25, false)).toBeCloseTo(0.94, 9);
  expect(vdotFactor(71, false)).toBeCloseTo(0.802, 9);
  expect(vdotFactor(72, false)).toBe(0.8);
  expect(vdotFactor(400, false)).toBe(0.8);
});

it('with cross-training it falls half as fast, to 90 %', () => {
  expect(vdotFactor(5, true)).toBe(1);
  expect(vdotFactor(25, true)).toBeCloseTo(0.97, 9);
  expect(vdotFactor(71, true)).toBeCloseTo(0.901, 9);
  expect(vdotFactor(72, true)).toBe(0.9);
  expect(afterMissing(25, true)).toMatchObject({ missed: 25, vdotFactor: 0.97 });
});

it('with fever there is no running', () => {
  expect(FEVER).toContain('no running');
});
