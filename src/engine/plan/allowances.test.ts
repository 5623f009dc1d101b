import { expect, it } from 'vitest';
import { recoveryDays } from '../recovery/recoveryDays.ts';
import { allowedAfter, type Recovery, recoveryBefore } from './allowances.ts';

const race = (more: Partial<Recovery> = {}): Recovery => ({
  day: -1,
  race: 'the marathon',
  daysOff: 2,
  daysToFull: 4,
  ...more,
});
const days = (recoveries: Recovery[], count: number) =>
  Array.from({ length: count }, (_, day) => allowedAfter(recoveries, day));

it('M1, M6: no run in the days off, nothing hard until full training, then anything', () => {
  expect(days([race()], 5)).toEqual(['noRun', 'noRun', 'noHard', 'noHard', 'anything']);
});

it('a race inside the plan changes nothing before it, nor on its own day', () => {
  const inside = race({ day: 2, daysOff: 1, daysToFull: 2 });
  expect(days([inside], 6)).toEqual([
    'anything',
    'anything',
    'anything',
    'noRun',
    'noHard',
    'anything',
  ]);
});

it('of two races the stricter decides', () => {
  const both = [race({ daysOff: 0, daysToFull: 5 }), race({ day: 0, daysOff: 1, daysToFull: 1 })];
  expect(days(both, 3)).toEqual(['noHard', 'noRun', 'noHard']);
});

it('no race allows anything', () => {
  expect(allowedAfter([], 0)).toBe('anything');
  expect(recoveryBefore(undefined, 'new')).toEqual([]);
});

it('a plan after a race begins the day after it, with the days of its table', () => {
  const about = { distance: 'half', role: 'performance', experience: 'new', age: 60 } as const;
  expect(recoveryBefore('half', 'new', 60)).toEqual([
    { day: -1, race: 'the half marathon', ...recoveryDays(about) },
  ]);
});
