import { expect, it } from 'vitest';
import { race, season, seasonView, yearDays } from '../../../test/fixtures/seasons.ts';
import type { SeasonPurpose } from '../../model/year.ts';
import { noBase } from './noBase.ts';

const judged = (
  days: number,
  races: readonly number[] = [],
  seasons: readonly (readonly [SeasonPurpose, number])[] = [],
) =>
  noBase.judge(
    seasonView({
      days: yearDays(days),
      races: races.map((day) => race(day)),
      seasons: seasons.map(([purpose, day]) => season(purpose, day)),
    }),
  );

it('P13: twelve weeks without a race and without a base are worth a note', () => {
  expect(judged(85)).toEqual([
    {
      rule: 'no-base',
      severity: 'note',
      where: { dates: ['2027-01-04', '2027-03-29'] },
      message: 'nothing on the calendar from 2027-01-04 to 2027-03-29, and no base season in it',
      remedy: 'Wish for a base between, or in the off-season.',
    },
  ]);
  expect(judged(84)).toEqual([]);
});

it('P13: a base that begins within these months is what they are for', () => {
  expect(judged(85, [], [['rebuild', 0]])).toEqual([]);
  expect(judged(85, [], [['rebuild', 83]])).toEqual([]);
  expect(judged(85, [], [['rebuild', 84]])).toHaveLength(1);
});

it('P13: another season is no base', () => {
  for (const purpose of ['develop', 'build', 'maintain', 'recover'] as const) {
    expect(judged(85, [], [[purpose, 10]])).toHaveLength(1);
  }
});

it('P13: looks from the start to the first race, from race to race, and from the last to the end', () => {
  const dates = (found: ReturnType<typeof judged>) => found.map(({ where }) => where.dates);
  expect(dates(judged(300, [90, 180]))).toEqual([
    ['2027-01-04', '2027-04-04'],
    ['2027-04-04', '2027-07-03'],
    ['2027-07-03', '2027-10-30'],
  ]);
  expect(dates(judged(300, [90, 180], [['rebuild', 95]]))).toEqual([
    ['2027-01-04', '2027-04-04'],
    ['2027-07-03', '2027-10-30'],
  ]);
  expect(judged(300, [60, 120, 180, 240])).toEqual([]);
});

it('P13: a base before the months in question does not count for them', () => {
  expect(judged(300, [90, 180], [['rebuild', 89]]).map(({ where }) => where.dates?.[0])).toEqual([
    '2027-04-04',
    '2027-07-03',
  ]);
});

it('a year without a day needs no base', () => expect(judged(0)).toEqual([]));
