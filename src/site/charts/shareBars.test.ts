import { expect, it } from 'vitest';
import { shareBars } from './shareBars.ts';

const field = { width: 1000, height: 200 };
const week = (volume: number) => ({ volume, season: 'base' as const, down: false });

it('makes the fullest week as tall as the field, and the others to scale', () => {
  const heights = shareBars([week(20), week(40), week(30)], field).map(({ height }) => height);
  expect(heights).toEqual([100, 200, 150]);
});

it('fills the field from edge to edge when there are weeks enough', () => {
  const bars = shareBars(
    Array.from({ length: 12 }, () => week(10)),
    field,
  );
  const last = bars.at(-1);
  expect(bars[0]?.x).toBe(0);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(1000, 0);
});

it('keeps two weeks from becoming two walls', () => {
  for (const { width } of shareBars([week(10), week(12)], field)) expect(width).toBeLessThan(121);
});

it('shows a week in which nothing is planned as a week', () => {
  const [rest] = shareBars([week(0), week(40)], field);
  expect(rest?.height).toBe(4);
});
