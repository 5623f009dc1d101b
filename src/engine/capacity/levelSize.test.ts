import { describe, expect, it } from 'vitest';
import { inMinutes, level, sizesOf } from '../../../test/fixtures/runners.ts';
import { capLong, capVolume, inMeasure, noSmallerThanARun, rampOf, scaled } from './levelSize.ts';

const weeks = level({ volume: '30, 36, 33, 42, 28 km' });
const weeklyOf = ({ volume }: typeof weeks) => ('weekly' in volume ? volume.weekly : []);

describe('where a level starts and how far it goes', () => {
  it('a ramp starts and ends as written', () => {
    expect(rampOf(level().volume)).toEqual({ from: 40, to: 50 });
  });

  it('weeks written out start with the first and go as far as the largest', () => {
    expect(rampOf(weeks.volume)).toEqual({ from: 30, to: 42 });
  });
});

describe('kilometres and minutes', () => {
  it('are read at the easy pace of the level: 3 hours at 6:00 are 30 km', () => {
    expect(inMeasure(180, 'time', level())).toBe(30);
    expect(inMeasure(30, 'distance', inMinutes())).toBe(180);
  });

  it('what is in the measure of the level stays as it is', () => {
    expect(inMeasure(30, 'distance', level())).toBe(30);
    expect(inMeasure(180, 'time', inMinutes())).toBe(180);
  });

  it('a level without a pace has the pace of its experience', () => {
    const own = level({ pace: undefined, experience: 'experienced' });
    expect(inMeasure(55, 'time', own)).toBeCloseTo(10, 9);
  });
});

describe('a share of a level', () => {
  it('the whole of both is the same level', () => {
    const own = level();
    expect(scaled(own, 1, 1)).toBe(own);
  });

  it('week and long run are shortened apart from each other', () => {
    expect(sizesOf(scaled(level(), 0.5, 1))).toEqual([20, 25, 11, 14]);
    expect(sizesOf(scaled(level(), 1, 0.5))).toEqual([40, 50, 5.5, 7]);
    expect(sizesOf(scaled(level(), 0.8, 0.5))).toEqual([32, 40, 5.5, 7]);
  });

  it('weeks written out keep their shape', () => {
    expect(weeklyOf(scaled(weeks, 0.5, 1))).toEqual([15, 18, 16.5, 21, 14]);
  });

  it('everything else of the level stays', () => {
    const own = level();
    expect(scaled(own, 0.5, 0.5)).toEqual({
      ...own,
      volume: { measure: 'distance', units: 'km', from: 20, to: 25 },
      long: { measure: 'distance', units: 'km', from: 5.5, to: 7 },
    });
    expect(scaled(weeks, 0.5, 1).volume).toMatchObject({ measure: 'distance', units: 'km' });
  });
});

describe('a week with a lid on it', () => {
  it('a ramp ends, and starts, no higher', () => {
    expect(sizesOf(capVolume(level(), 45))).toEqual([40, 45, 11, 14]);
    expect(sizesOf(capVolume(level(), 35))).toEqual([35, 35, 11, 14]);
    expect(capVolume(level(), 60)).toEqual(level());
  });

  it('of weeks written out only those above it change', () => {
    expect(weeklyOf(capVolume(weeks, 33))).toEqual([30, 33, 33, 33, 28]);
    expect(capVolume(weeks, 33).volume).toMatchObject({ measure: 'distance', units: 'km' });
  });
});

describe('a long run with a lid on it', () => {
  const capped = (most: { from?: number; to?: number }) =>
    sizesOf(capLong(level({ long: '10 → 15 km' }), most)).slice(2);

  it('that starts lower ends lower in proportion', () => {
    expect(capped({ from: 8 })).toEqual([8, 12]);
  });

  it('that must not go so far starts where it would', () => {
    expect(capped({ to: 12 })).toEqual([10, 12]);
    expect(capped({ to: 9 })).toEqual([9, 9]);
    expect(capped({ from: 8, to: 11 })).toEqual([8, 11]);
  });

  it('never grows for it', () => {
    expect(capped({})).toEqual([10, 15]);
    expect(capped({ from: 12, to: 20 })).toEqual([10, 15]);
  });

  it('the week stays as it is', () => {
    const own = level();
    expect(capLong(own, { to: 12 })).toEqual({ ...own, long: { ...own.long, to: 12 } });
  });
});

describe('one short run is the least', () => {
  const tiny = { ...level(), volume: level({ volume: '1 → 2 km' }).volume };
  const tinyLong = { ...tiny, long: level({ long: '1 → 2 km' }).long };

  it('A1: a week and a long run hold three kilometres, or twenty minutes', () => {
    expect(sizesOf(noSmallerThanARun(tinyLong, level()))).toEqual([3, 3, 3, 3]);
    const minutes = inMinutes({ volume: '10 → 15 min', long: '5 → 10 min' });
    expect(sizesOf(noSmallerThanARun(minutes, inMinutes()))).toEqual([20, 20, 20, 20]);
  });

  it('what is larger stays, a week without its long run too', () => {
    expect(sizesOf(noSmallerThanARun(tiny, level()))).toEqual([3, 3, 11, 14]);
    expect(sizesOf(noSmallerThanARun({ ...level(), long: tinyLong.long }, level()))).toEqual([
      40, 50, 3, 3,
    ]);
    expect(noSmallerThanARun(level(), level())).toEqual(level());
  });

  it('an author who wrote less is believed', () => {
    const author = level({ volume: '2 → 4 km', long: '1 → 2.5 km' });
    expect(sizesOf(noSmallerThanARun(author, author))).toEqual([2, 4, 1, 2.5]);
    expect(sizesOf(noSmallerThanARun(tinyLong, author))).toEqual([2, 3, 1, 2.5]);
  });

  it('weeks written out hold a short run each, or what their author wrote', () => {
    const author = level({ volume: '2, 5, 4, 2.5, 12 km' });
    expect(weeklyOf(noSmallerThanARun(author, author))).toEqual([2, 5, 4, 2.5, 12]);
    expect(weeklyOf(noSmallerThanARun(scaled(author, 0.5, 1), author))).toEqual([2, 3, 3, 2.5, 6]);
    const later = level({ volume: '12, 5, 2 km' });
    expect(weeklyOf(noSmallerThanARun(scaled(later, 0.5, 1), later))).toEqual([6, 3, 2]);
  });
});
