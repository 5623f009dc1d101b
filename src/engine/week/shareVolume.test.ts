import { expect, it } from 'vitest';
import { KM_PER_MILE } from '../../model/units.ts';
import { gridOf } from './grid.ts';
import { type Shares, shareVolume } from './shareVolume.ts';
import { spread } from './spread.ts';

const shares = (more: Partial<Shares> = {}): Shares => ({
  smallest: 3,
  volume: 40,
  long: 12,
  hard: [6, 6],
  easy: 2,
  fixed: 0,
  floor: 0,
  mostRun: 20,
  ...more,
});
const share = (more: Partial<Shares> = {}) => {
  const given = shares(more);
  return shareVolume(given, 'distance', gridOf('distance', 'km', given.volume));
};
const sum = (sizes: ReturnType<typeof share>): number =>
  [sizes?.long ?? 0, ...(sizes?.hard ?? []), ...(sizes?.easy ?? [])].reduce((a, b) => a + b, 0);

it('shares a week out: the long run as asked, the rest in even runs, the sum the volume', () => {
  expect(share()).toEqual({ long: 12, hard: [7, 7], easy: [7, 7] });
  expect(sum(share({ volume: 41 }))).toBe(41);
});

it('takes what the author fixed off first', () => {
  expect(sum(share({ fixed: 8, easy: 1 }))).toBe(32);
});

it('never shrinks a hard session below its steps, half a step of rounding aside', () => {
  expect(share({ hard: [9.2] })?.hard[0]).toBeGreaterThanOrEqual(9);
});

it('gives up where easy runs would be too small to be worth the shoes', () => {
  expect(share({ volume: 26, easy: 3 })).toBeUndefined();
  expect(share({ volume: 10 })).toBeUndefined();
});

it('lets no run go beyond what the last weeks allow, unless a down week must hold', () => {
  const easy = (more: Partial<Shares>) => share({ hard: [], easy: 2, ...more })?.easy ?? [];
  expect(Math.max(...easy({ mostRun: 10 }))).toBeLessThanOrEqual(10);
  expect(Math.max(...easy({ mostRun: 10, floor: 40 }))).toBeLessThanOrEqual(11.5);
});

it('knows half and whole kilometres, tenths for small weeks, and five minutes', () => {
  expect(gridOf('distance', 'km', 40)).toEqual({ fine: 0.5, whole: 1 });
  expect(gridOf('distance', 'km', 12)).toEqual({ fine: 0.5, whole: 0.5 });
  expect(gridOf('distance', 'km', 7).fine).toBeCloseTo(0.1);
  expect(gridOf('distance', 'mi', 40).whole).toBe(KM_PER_MILE);
  expect(gridOf('time', 'km', 120).whole).toBe(5);
});

it('spreads evenly, what is left over first', () => {
  expect(spread(11, 3)).toEqual([4, 4, 3]);
  expect(spread(11, 3, 2)).toEqual([4, 4, 3]);
  expect(spread(30, 2, 1, 10)).toEqual([10, 10]);
  expect(spread(5, 0)).toEqual([]);
});
