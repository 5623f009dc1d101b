import { expect, it } from 'vitest';
import { seasonView, yearDays } from '../../../test/fixtures/seasons.ts';
import type { WeekRole } from '../week/weekOrder.ts';
import { stopStart } from './stopStart.ts';

const judged = (count: number, busy: (day: number) => boolean, roles: WeekRole[] = []) =>
  stopStart.judge(seasonView({ days: yearDays(count, busy), roles }));

/** Every day but those from one to another. */
const without = (from: number, to: number) => (day: number) => day < from || day > to;

it('P12: more than four weeks without a session are a gap, told with its first and last day', () => {
  expect(judged(60, without(10, 38))).toEqual([
    {
      rule: 'stop-start',
      severity: 'warning',
      where: { dates: ['2027-01-14', '2027-02-11'] },
      message: '29 days without a session, from 2027-01-14 to 2027-02-11',
      remedy: 'Keep two or three short runs a week: a maintenance, base or winter season.',
    },
  ]);
});

it('P12: four weeks are none', () => {
  expect(judged(60, without(10, 37))).toEqual([]);
});

it('P12: a single session breaks a gap', () => {
  expect(judged(60, (day) => day === 28)).toMatchObject([{ message: /^31 days/ }]);
  expect(judged(57, (day) => day === 28)).toEqual([]);
});

it('P12: each gap is told, that of the first days and that of the last too', () => {
  const found = judged(80, (day) => day === 30 || day === 45);
  expect(found.map(({ where }) => where.dates)).toEqual([
    ['2027-01-04', '2027-02-02'],
    ['2027-02-19', '2027-03-24'],
  ]);
});

it('P12: what may be done for fun in weeks left free is not asked for', () => {
  const free = (weeks: number): WeekRole[] =>
    Array.from({ length: 10 }, (_, week) => (week < weeks ? 'free' : 'build'));
  expect(judged(70, () => true, free(4))).toEqual([]);
  expect(judged(70, () => true, free(5))).toMatchObject([
    { where: { dates: ['2027-01-04', '2027-02-07'] } },
  ]);
});

it('a year without a day has no gap', () => expect(judged(0, () => true)).toEqual([]));
