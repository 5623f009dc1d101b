import { expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { yearSchema } from '../model/yearDefinition.ts';
import { checkYear } from './checkYear.ts';

const START = '2027-01-04';
const day = (days: number): string => addDays(START, days);
const check = (fields: object) =>
  checkYear({
    id: 'test',
    ...yearSchema.parse({ title: 'T', lead: 'A year.', start: START, ...fields }),
  });
const race = (days: number, more: object = {}) => ({
  date: day(days),
  distance: '10k',
  role: 'performance',
  ...more,
});

it('a year of races inside it has nothing to say', () => {
  expect(check({ races: [race(0), race(730)] })).toEqual([]);
  expect(check({ end: day(100), races: [race(100)] })).toEqual([]);
});

it('a year lasts four weeks to two years', () => {
  const ends = (days: number) => check({ end: day(days) }).map(({ path }) => path);
  expect(ends(27)).toEqual([]);
  expect(ends(26)).toEqual([['end']]);
  expect(ends(730)).toEqual([]);
  expect(ends(731)).toEqual([['end']]);
  expect(check({ end: day(26) })[0]?.what).toBe(
    '2027-01-30 is less than four weeks after 2027-01-04',
  );
  expect(check({ end: day(731) })[0]?.what).toBe('the year has 732 days');
});

it('races stand inside it: from the first day to the last, or 24 months', () => {
  const at = (days: number, end?: number) =>
    check({ races: [race(days)], ...(end && { end: day(end) }) }).map(({ path }) => path);
  expect(at(-1)).toEqual([['races', 0, 'date']]);
  expect(at(731)).toEqual([['races', 0, 'date']]);
  expect(at(101, 100)).toEqual([['races', 0, 'date']]);
  expect(check({ races: [race(731)] })[0]).toMatchObject({
    what: '2029-01-04 is outside the year',
    expected: 'a day from 2027-01-04 to two years later',
  });
});

it('one race a day: the second is told', () => {
  expect(check({ races: [race(30), race(60), race(30)] })).toMatchObject([
    { path: ['races', 2, 'date'], what: 'there is another race on 2027-02-03' },
  ]);
});

it('P6: an experience race has no time, and a performance race no label', () => {
  expect(check({ races: [race(30, { role: 'experience', time: '48:00' })] })).toMatchObject([
    { path: ['races', 0, 'time'], what: 'an experience race has a time to run' },
  ]);
  expect(check({ races: [race(30, { label: 'joy' })] })).toMatchObject([
    { path: ['races', 0, 'label'], what: '"joy" on a performance race' },
  ]);
  expect(
    check({ races: [race(30, { role: 'experience', label: 'joy' }), race(60, { time: '48:00' })] }),
  ).toEqual([]);
});
