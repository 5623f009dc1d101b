import { expect, it } from 'vitest';
import type { Experience } from '../../model/experience.ts';
import { RACES, type RaceDistance } from '../../model/race.ts';
import { DAYS_OFF } from './daysOff.ts';
import { ageTenths, recoveryDays } from './recoveryDays.ts';

const LEVELS = ['experienced', 'developing', 'new'] as const;
const days = (distance: RaceDistance, experience: Experience, more = {}) =>
  recoveryDays({ distance, role: 'performance', experience, ...more });

it('M5: the table is the one in the training rules, row by row', () => {
  const rows = RACES.map((race) => [
    LEVELS.map((level) => days(race, level).daysOff),
    LEVELS.map((level) => days(race, level).daysToFull),
  ]);
  expect(rows).toEqual([
    [
      [2, 3, 4],
      [5, 7, 10],
    ],
    [
      [3, 4, 5],
      [7, 10, 14],
    ],
    [
      [5, 7, 7],
      [10, 18, 30],
    ],
    [
      [7, 10, 14],
      [14, 24, 35],
    ],
    [
      [14, 17, 21],
      [28, 35, 49],
    ],
  ]);
});

it('M1: a marathon is one to two weeks off running, then one to three weeks of slow return', () => {
  for (const level of LEVELS) {
    const { daysOff, daysToFull } = days('marathon', level);
    expect(daysOff).toBeGreaterThanOrEqual(7);
    expect(daysOff).toBeLessThanOrEqual(14);
    expect(daysToFull - daysOff).toBeGreaterThanOrEqual(7);
    expect(daysToFull - daysOff).toBeLessThanOrEqual(21);
  }
});

it('M3: a half marathon is five to seven days off, whoever ran it', () => {
  expect(LEVELS.map((level) => days('half', level).daysOff)).toEqual([5, 7, 7]);
});

it('M4: a 5K or 10K is a few days off', () => {
  expect(Object.values(DAYS_OFF['5k'])).toEqual([2, 3, 4]);
  expect(Object.values(DAYS_OFF['10k'])).toEqual([3, 4, 5]);
});

it('C9: the experienced are back in full training two weeks after a marathon', () => {
  expect(days('marathon', 'experienced')).toEqual({ daysOff: 7, daysToFull: 14 });
});

it('C10: the less experienced take about a month after a half marathon', () => {
  expect(days('half', 'new')).toEqual({ daysOff: 7, daysToFull: 30 });
});

it('a race run for experience takes two thirds of both, rounded up to whole days', () => {
  const forJoy = (distance: RaceDistance, experience: Experience) =>
    days(distance, experience, { role: 'experience' });
  expect(forJoy('5k', 'experienced')).toEqual({ daysOff: 2, daysToFull: 4 });
  expect(forJoy('half', 'new')).toEqual({ daysOff: 5, daysToFull: 20 });
  expect(forJoy('marathon', 'developing')).toEqual({ daysOff: 7, daysToFull: 16 });
});

it('46 and 56 are where recovery grows, and the year before is not', () => {
  const aged = (age: number) => days('marathon', 'new', { age });
  expect([45, 46, 55, 56].map(ageTenths)).toEqual([10, 12, 12, 14]);
  expect(aged(45)).toEqual({ daysOff: 14, daysToFull: 35 });
  expect(aged(46)).toEqual({ daysOff: 17, daysToFull: 42 });
  expect(aged(55)).toEqual({ daysOff: 17, daysToFull: 42 });
  expect(aged(56)).toEqual({ daysOff: 20, daysToFull: 49 });
});

it('age and role are rounded once, not one after the other', () => {
  expect(days('10k', 'new', { role: 'experience', age: 50 })).toEqual({
    daysOff: 4,
    daysToFull: 12,
  });
});
