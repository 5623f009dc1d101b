import { describe, expect, it } from 'vitest';
import { race, season, seasonView, yearWeeks } from '../../../test/fixtures/seasons.ts';
import { alwaysPeaking } from './alwaysPeaking.ts';

describe('a peak that never ends', () => {
  const seasons = [season('build'), season('peak'), season('sharpen'), season('recover')];
  const judged = (...weeks: [volume: number, season: number][]) =>
    alwaysPeaking.judge(seasonView({ seasons, weeks: yearWeeks(...weeks) }));

  it('P9: more than half of the weeks above nine tenths of the largest are too many', () => {
    expect(judged([100, 0], [91, 0], [91, 0], [90, 0], [60, 0])).toEqual([
      {
        rule: 'always-peaking',
        severity: 'warning',
        where: {},
        message: '3 of 5 weeks are at peak volume or ready to race',
        remedy: 'Race less, or let a base or winter season carry less.',
      },
    ]);
  });

  it('P9: half of them are not, and nine tenths are not yet the peak', () => {
    expect(judged([100, 0], [91, 0], [90, 0], [90, 0])).toEqual([]);
    expect(judged([100, 0], [90, 0], [90, 0])).toEqual([]);
  });

  it('P9: weeks of peak and sharpening count however small they are', () => {
    expect(judged([100, 0], [10, 1], [10, 2], [10, 0])).toMatchObject([
      { message: '3 of 4 weeks are at peak volume or ready to race' },
    ]);
    expect(judged([100, 0], [10, 3], [10, 3], [10, 0])).toEqual([]);
  });

  it('a week of no season counts by its volume alone', () => {
    expect(judged([100, 9], [10, 9], [10, 9])).toEqual([]);
  });

  it('a year without weeks is no peak', () => expect(judged()).toEqual([]));
});

describe('racing', () => {
  const judged = (...days: number[]) =>
    alwaysPeaking.judge(seasonView({ races: days.map((day) => race(day, '5k')) }));

  it('P9: six races within twelve months are one every other month', () => {
    expect(judged(0, 70, 140, 210, 280, 364)).toEqual([
      {
        rule: 'always-peaking',
        severity: 'warning',
        where: {
          dates: [
            '2027-01-04',
            '2027-03-15',
            '2027-05-24',
            '2027-08-02',
            '2027-10-11',
            '2028-01-03',
          ],
        },
        message: '6 races within twelve months, from 2027-01-04 to 2028-01-03',
        remedy: 'Leave out the one that means least.',
      },
    ]);
  });

  it('P9: the sixth a year after the first is no longer within it, and five are never too many', () => {
    expect(judged(0, 70, 140, 210, 280, 365)).toEqual([]);
    expect(judged(0, 10, 20, 30, 40)).toEqual([]);
  });

  it('P9: of a year full of races the first six that are too close are told, once', () => {
    const found = judged(0, 100, 170, 240, 310, 380, 400, 420);
    expect(found.map(({ where }) => where.dates?.length)).toEqual([6]);
    expect(found[0]?.message).toBe('6 races within twelve months, from 2027-04-14 to 2028-02-08');
  });
});
