import { describe, expect, it } from 'vitest';
import { fitted, inMinutes, level } from '../../../test/fixtures/runners.ts';
import { fitDays, fitHours, fitMinutes } from './fitSizes.ts';

const SAME = [40, 50, 11, 14];

describe('free days', () => {
  it('A1: as many runs as days are free; what the others held is left out', () => {
    const { level: own, sizes, told } = fitted(fitDays, { free: ['tue', 'thu', 'sat', 'sun'] });
    expect(own.days).toBe(4);
    expect(sizes).toEqual([32, 40, 11, 14]);
    expect(told).toEqual([
      'days of running: 5 a week → 4 a week. A plan stands on the days that are free.',
      'weekly volume: 40–50 km → 32–40 km. What the other days held is left out, not piled onto these.',
    ]);
  });

  it('a day said twice is one day', () => {
    expect(fitted(fitDays, { free: ['tue', 'tue', 'thu', 'sun', 'sun'] }).level.days).toBe(3);
  });

  it('enough of them, or none known, change nothing', () => {
    const five = ['mon', 'tue', 'thu', 'sat', 'sun'];
    for (const known of [{}, { free: five }, { free: [...five, 'fri'] }]) {
      expect(fitted(fitDays, known)).toEqual({ level: level(), sizes: SAME, told: [] });
    }
  });
});

describe('hours a week', () => {
  it('A1: are a lid on every week', () => {
    const { sizes, told } = fitted(fitHours, { hours: 4.5 });
    expect(sizes).toEqual([40, 45, 11, 14]);
    expect(told).toEqual(['weekly volume: 40–50 km → 40–45 km. A week has 4.5 hours for running.']);
    expect(fitted(fitHours, { hours: 3 }).sizes.slice(0, 2)).toEqual([30, 30]);
    expect(fitted(fitHours, { hours: 3 }, { own: inMinutes() }).sizes.slice(0, 2)).toEqual([
      180, 180,
    ]);
  });

  it('enough of them, or none known, change nothing', () => {
    for (const known of [{}, { hours: 5 }, { hours: 9 }]) {
      expect(fitted(fitHours, known)).toEqual({ level: level(), sizes: SAME, told: [] });
    }
  });
});

describe('minutes a day', () => {
  it('A1: four usual days and a long one half as long again', () => {
    const { sizes, told } = fitted(fitMinutes, { minutes: 40 });
    // 4 × 40 + 60 minutes at 6:00, and 60 for the long run.
    expect(sizes).toEqual([36.7, 36.7, 10, 10]);
    expect(told).toEqual([
      'weekly volume: 40–50 km → 37 km. A usual day has 40 minutes for running.',
      'longest run: 11–14 km → 10 km. A usual day has 40 minutes for running.',
    ]);
  });

  it('A1: the long run takes what there is for it instead', () => {
    expect(fitted(fitMinutes, { minutes: 40, longMinutes: 78 }).sizes).toEqual([
      39.7, 39.7, 11, 13,
    ]);
  });

  it('a long run shorter than a usual day leaves its day to the others', () => {
    expect(fitted(fitMinutes, { minutes: 50, longMinutes: 30 }).sizes).toEqual([40, 41.7, 5, 5]);
  });

  it('are minutes in a level that counts them', () => {
    expect(fitted(fitMinutes, { minutes: 40 }, { own: inMinutes() }).sizes).toEqual([
      220, 220, 60, 60,
    ]);
  });

  it('are said to a tenth', () => {
    expect(fitted(fitMinutes, { minutes: 33.333 }).told[0]).toContain(
      'A usual day has 33.3 minutes for running.',
    );
  });

  it('enough of them, or none known, change nothing', () => {
    for (const known of [{}, { longMinutes: 30 }, { minutes: 60 }]) {
      expect(fitted(fitMinutes, known)).toEqual({ level: level(), sizes: SAME, told: [] });
    }
  });
});
