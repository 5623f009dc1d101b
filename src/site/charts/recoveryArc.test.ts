import { expect, it } from 'vitest';
import { arcOf } from '../../engine/recovery/arc.ts';
import { arcBars, arcWeeks } from './recoveryArc.ts';

it('draws a way back on a scale of eight weeks, without a gap', () => {
  const bars = arcBars(arcOf('marathon', { daysOff: 7, daysToFull: 14 }));
  expect(bars.map(({ x, width, height }) => [x, width, height])).toEqual([
    [0, 12.5, 0],
    [12.5, 5.36, 14],
    [17.86, 3.57, 20],
    [21.43, 3.57, 27],
    [25, 75, 31],
  ]);
  expect(bars.map(({ season }) => season)).toEqual([
    'recover',
    'recover',
    'recover',
    'recover',
    'base',
  ]);
});

it('has eight weeks, the last ending at the edge', () => {
  expect(arcWeeks).toHaveLength(8);
  expect(arcWeeks[0]).toEqual({ number: 1, x: 12.5 });
  expect(arcWeeks.at(-1)).toEqual({ number: 8, x: 100 });
});
