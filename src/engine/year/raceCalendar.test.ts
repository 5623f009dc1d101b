import { expect, it } from 'vitest';
import { raceOf, yearOf } from '../../../test/fixtures/yearParts.ts';
import { placedRaces, raceCalendar } from './raceCalendar.ts';

const calendar = (written: Parameters<typeof yearOf>[0]) => raceCalendar(yearOf(written));
const joy = { distance: '5k', role: 'experience' } as const;

it('a year lasts twelve months, both its ends included', () => {
  expect(calendar({})).toEqual({ start: '2027-01-04', end: '2028-01-03', days: 365, races: [] });
  expect(calendar({ start: '2028-01-03' })).toMatchObject({ end: '2029-01-02', days: 366 });
});

it('a year ends where its runner wants it to', () => {
  expect(calendar({ end: '2027-01-04' })).toMatchObject({ end: '2027-01-04', days: 1 });
  expect(calendar({ end: '2028-03-01' })).toMatchObject({ end: '2028-03-01', days: 423 });
});

it('an end before the start makes a year of one day', () => {
  expect(calendar({ end: '2026-12-24' })).toMatchObject({ end: '2027-01-04', days: 1 });
});

it('a year goes on until every race in it is absorbed', () => {
  const last = (date: string) =>
    calendar({ end: '2027-07-31', races: [{ date, distance: 'marathon', role: 'performance' }] });
  expect(last('2027-07-07').end).toBe('2027-07-31');
  expect(last('2027-07-08')).toMatchObject({ end: '2027-08-01', days: 210 });
  const early = { date: '2027-07-01', distance: 'ultra', role: 'performance' } as const;
  const races = [early, { ...joy, date: '2027-07-30' }];
  expect(calendar({ end: '2027-07-31', races }).end).toBe('2027-08-05');
});

it('races stand in the order of their days, those of one day in the order they were written', () => {
  const races = ['2027-06-20', '2027-03-07', '2027-06-20'].map((date) => ({ ...joy, date }));
  const placed = placedRaces(yearOf({ races }));
  expect(placed.map(({ at, day }) => `${at}: ${day}`)).toEqual(['1: 62', '0: 167', '2: 167']);
});

it('a race run to perform keeps its aim, and says how long it takes to absorb', () => {
  expect(raceOf('marathon', { title: 'Spring', time: '4:00:00' })).toEqual({
    at: 0,
    date: '2027-05-09',
    day: 125,
    distance: 'marathon',
    role: 'performance',
    title: 'Spring',
    time: 240,
    km: 42.195,
    daysOff: 10,
    daysToFull: 24,
  });
});

it('a race for joy has a label and no time, and takes two thirds of the recovery', () => {
  const written = { role: 'experience', label: 'joy', time: '2:00:00' } as const;
  expect(raceOf('half', written)).toEqual({
    at: 0,
    date: '2027-05-09',
    day: 125,
    distance: 'half',
    role: 'experience',
    title: 'Half marathon',
    label: 'joy',
    km: 21.0975,
    daysOff: 5,
    daysToFull: 12,
  });
});

it('a race without a name is called after its distance', () => {
  expect(raceOf('5k').title).toBe('5K');
  expect(raceOf('ultra').title).toBe('Ultra');
});

it('M9: age and experience lengthen what a race takes', () => {
  const after = (runner: object) => {
    const [race] = calendar({
      runner,
      races: [{ date: '2027-05-09', distance: 'marathon', role: 'performance' }],
    }).races;
    return [race?.daysOff, race?.daysToFull];
  };
  expect(after({ experience: 'experienced' })).toEqual([7, 14]);
  expect(after({ experience: 'experienced', age: 50 })).toEqual([9, 17]);
});
