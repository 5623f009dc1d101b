import { expect, it } from 'vitest';
import { lengthening, points, pointsToday } from './checkIn.ts';
import { recoveryDays } from './recoveryDays.ts';

it('a card left empty, or full of best answers, changes nothing', () => {
  expect(lengthening(undefined)).toBe(0);
  expect(lengthening({})).toBe(0);
  expect(lengthening({ soreness: 'none', sleep: 'well', feeling: 'fresh' })).toBe(0);
  expect(lengthening({ racedHard: false, wentBadly: false })).toBe(0);
});

it('a middle answer counts one point, a last one two', () => {
  expect(points('soreness', { soreness: 'some' })).toBe(1);
  expect(points('feeling', { feeling: 'low' })).toBe(2);
  expect(points('sleep', { soreness: 'much' })).toBe(0);
  expect(pointsToday({ soreness: 'some', sleep: 'badly', feeling: 'flat' })).toBe(4);
});

it('C8: every answer makes it a tenth longer a point: how it went, how hard, how the body takes it', () => {
  expect(lengthening({ soreness: 'some' })).toBe(10);
  expect(lengthening({ sleep: 'badly' })).toBe(20);
  expect(lengthening({ racedHard: true })).toBe(10);
  expect(lengthening({ wentBadly: true })).toBe(10);
  const worst = { soreness: 'much', sleep: 'badly', feeling: 'low' } as const;
  expect(lengthening({ ...worst, racedHard: true, wentBadly: true })).toBe(80);
});

it('M9: the same race takes other runners, efforts and outcomes another time', () => {
  const race = { distance: 'marathon', role: 'performance', experience: 'new' } as const;
  const full = (more: object) => recoveryDays({ ...race, ...more }).daysToFull;
  expect(full({})).toBe(35);
  expect(full({ experience: 'experienced' })).toBe(14);
  expect(full({ role: 'experience' })).toBe(24);
  expect(full({ checkIn: { racedHard: true } })).toBe(39);
  expect(full({ checkIn: { soreness: 'much', wentBadly: true } })).toBe(46);
});

it('even the smallest worry adds a whole day to the shortest recovery', () => {
  const race = { distance: '5k', role: 'experience', experience: 'experienced' } as const;
  expect(recoveryDays(race)).toEqual({ daysOff: 2, daysToFull: 4 });
  expect(recoveryDays({ ...race, checkIn: { sleep: 'patchy' } })).toEqual({
    daysOff: 3,
    daysToFull: 5,
  });
});
