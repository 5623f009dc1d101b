import { expect, it } from 'vitest';
import { type ChartWeek, hidesOnPhone, volumeChart } from './volumeChart.ts';

const week = (number: number, volume: number, more: Partial<ChartWeek> = {}): ChartWeek => ({
  number,
  volume,
  season: 'base',
  phase: 'Base',
  down: false,
  ...more,
});

it('draws twice the volume twice as tall', () => {
  const { bars } = volumeChart([week(1, 20), week(2, 40)], { peak: 40, tallest: 120 });
  expect(bars.map(({ height }) => height)).toEqual([60, 120]);
});

it('keeps one scale: a smaller level stays smaller', () => {
  const small = volumeChart([week(1, 30)], { peak: 60, tallest: 120 });
  const large = volumeChart([week(1, 60)], { peak: 60, tallest: 120 });
  expect(large.bars[0]?.height).toBe(2 * (small.bars[0]?.height ?? 0));
  expect(small.height).toBeLessThan(large.height);
});

it('lets an unplanned week show as a line', () => {
  const { bars } = volumeChart([week(1, 0)], { peak: 40, tallest: 120 });
  expect(bars[0]?.height).toBeGreaterThan(0);
});

it('stays within its width and stands on its floor', () => {
  const { bars, height } = volumeChart([week(1, 3), week(2, 9), week(3, 6)], {
    peak: 9,
    tallest: 50,
  });
  for (const bar of bars) {
    expect(bar.x).toBeGreaterThanOrEqual(0);
    expect(bar.x + bar.width).toBeLessThanOrEqual(100);
    expect(bar.y + bar.height).toBeCloseTo(height);
  }
});

it('joins neighbouring weeks of one season into a band, under its common name', () => {
  const weeks = [
    week(1, 0, { season: 'recover', phase: 'Freestyle' }),
    week(2, 5, { season: 'recover', phase: 'Reverse taper' }),
    week(3, 5, { season: 'peak', phase: 'Sharpen' }),
  ];
  const { bands } = volumeChart(weeks, { peak: 5, tallest: 50 });
  expect(bands.map(({ name, weeks: count }) => [name, count])).toEqual([
    ['Recover', 2],
    ['Sharpen', 1],
  ]);
});

it('hides a name that a phone has no room for', () => {
  const band = { season: 'peak', name: 'Sharpen', x: 0, weeks: 1 } as const;
  expect(hidesOnPhone({ ...band, width: 16 })).toBe(true);
  expect(hidesOnPhone({ ...band, width: 22 })).toBe(false);
  expect(hidesOnPhone({ ...band, width: 22 }, 50)).toBe(true);
});
