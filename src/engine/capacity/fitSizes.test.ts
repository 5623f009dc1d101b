import { describe, expect, it } from 'vitest';
import { fitted, inMinutes, level } from '../../../test/fixtures/runners.ts';
import { fitLife, fitLong, fitVolume } from './fitSizes.ts';

const SAME = [40, 50, 11, 14];

describe('what a week holds now', () => {
  it('A15: is what the plan starts from, its long run in proportion', () => {
    const { sizes, told } = fitted(fitVolume, { volume: '20 km' });
    expect(sizes).toEqual([20, 25, 5.5, 7]);
    expect(told).toEqual([
      'weekly volume: 40–50 km → 20–25 km. It starts from what a week holds now.',
      'longest run: 11–14 km → 6–7 km. It starts from what a week holds now.',
    ]);
  });

  it('counts by the most it holds, and in minutes by the pace of the level', () => {
    expect(fitted(fitVolume, { volume: '20–30 km' }).sizes.slice(0, 2)).toEqual([30, 37.5]);
    expect(fitted(fitVolume, { volume: '180 min' }).sizes.slice(0, 2)).toEqual([30, 37.5]);
    expect(fitted(fitVolume, { volume: '30 km' }, { own: inMinutes() }).sizes).toEqual([
      180, 225, 49.5, 63,
    ]);
  });

  it('never makes a level larger, and changes nothing when it is not known', () => {
    expect(fitted(fitVolume, { volume: '80 km' })).toEqual({
      level: level(),
      sizes: SAME,
      told: [],
    });
    expect(fitted(fitVolume, {})).toEqual({ level: level(), sizes: SAME, told: [] });
  });
});

describe('life', () => {
  it('A2: a full one leaves nine tenths of everything', () => {
    const { sizes, told } = fitted(fitLife, {}, { life: 'full' });
    expect(sizes).toEqual([36, 45, 9.9, 12.6]);
    expect(told).toEqual([
      'weekly volume: 40–50 km → 36–45 km. Life is full at the moment, and the plan leaves room for it.',
      'longest run: 11–14 km → 10–13 km. Life is full at the moment, and the plan leaves room for it.',
    ]);
  });

  it('A2: a heavy one leaves eight tenths, and a shorter long run still', () => {
    const { sizes, told } = fitted(
      fitLife,
      {},
      { own: level({ long: '10 → 20 km' }), life: 'heavy' },
    );
    expect(sizes).toEqual([32, 40, 6.8, 13.6]);
    expect(told[0]).toBe(
      'weekly volume: 40–50 km → 32–40 km. Life is heavy at the moment, and recovery has to share its time with it.',
    );
  });

  it('as usual changes nothing', () => {
    expect(fitted(fitLife, {}).told).toEqual([]);
    expect(fitted(fitLife, {}).sizes).toEqual(SAME);
  });
});

describe('the long run', () => {
  it('A15: starts a tenth beyond the longest of the last month, and grows from there', () => {
    const { sizes, told } = fitted(fitLong, { long: '5 km' });
    expect(sizes).toEqual([40, 50, 5.5, 7]);
    expect(told).toEqual([
      'longest run: 11–14 km → 6–7 km. The long run grows from the longest of the last month, inside the time there is.',
    ]);
  });

  it('counts by the most, and in minutes by the pace of the level', () => {
    expect(fitted(fitLong, { long: '3–5 km' }).sizes.slice(2)).toEqual([5.5, 7]);
    expect(fitted(fitLong, { long: '30 min' }).sizes.slice(2)).toEqual([5.5, 7]);
  });

  it('is no longer than somebody has time for', () => {
    expect(fitted(fitLong, { longMinutes: 75 }).sizes).toEqual([40, 50, 11, 12.5]);
    expect(fitted(fitLong, { longMinutes: 60 }).sizes).toEqual([40, 50, 10, 10]);
    expect(fitted(fitLong, { longMinutes: 60, long: '5 km' }).sizes).toEqual([40, 50, 5.5, 7]);
    expect(fitted(fitLong, { longMinutes: 75 }, { own: inMinutes() }).sizes.slice(2)).toEqual([
      66, 75,
    ]);
  });

  it('A1: takes its share of the hours of a week, of which the largest is measured', () => {
    expect(fitted(fitLong, { hours: 2.5 }).sizes).toEqual([40, 50, 5.5, 7]);
    expect(fitted(fitLong, { hours: 5 }).sizes).toEqual(SAME);
    expect(fitted(fitLong, { hours: 10 }).sizes).toEqual(SAME);
  });

  it('A1: from its share of the hours it starts no further than from the last month', () => {
    expect(fitted(fitLong, { hours: 2.5, long: '4 km' }).sizes.slice(2)).toEqual([4.4, 5.6]);
    expect(fitted(fitLong, { hours: 2.5, long: '9 km' }).sizes.slice(2)).toEqual([5.5, 7]);
  });

  it('stays when nothing is known of it, or when it is long enough', () => {
    for (const known of [{}, { long: '10 km' }, { longMinutes: 84 }]) {
      expect(fitted(fitLong, known)).toEqual({ level: level(), sizes: SAME, told: [] });
    }
  });
});
