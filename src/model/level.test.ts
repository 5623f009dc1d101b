import { expect, it } from 'vitest';
import { levelSchema } from './level.ts';

const LEVEL = { who: 'Anybody.', days: 5, volume: '24 → 30 km', long: '9 → 11 km' };
const read = (more: object = {}) => levelSchema.safeParse({ ...LEVEL, ...more });
const wrong = (more: object) => read(more).error?.issues[0]?.message;

it('fills what the author leaves out', () => {
  expect(read().data).toMatchObject({ experience: 'developing', hard: 2, strength: 0 });
  expect(read().data).not.toHaveProperty('pace');
});

it.each<[string, number, number]>([
  ['days', 2, 7],
  ['hard', 0, 2],
  ['strength', 0, 3],
])('takes %s from %d to %d, in whole numbers', (key, from, to) => {
  expect([from, to].every((value) => read({ [key]: value }).success)).toBe(true);
  for (const value of [from - 1, to + 1, from + 0.5]) {
    expect(read({ [key]: value }).success, `${value}`).toBe(false);
  }
});

it('reads a volume as a ramp or week by week, and says how to write one', () => {
  expect(read().data?.volume).toEqual({ measure: 'distance', units: 'km', from: 24, to: 30 });
  expect(read({ volume: '15, 18 km' }).data?.volume).toMatchObject({ weekly: [15, 18] });
  expect(wrong({ volume: 'a lot' })).toBe('"a lot" is not a weekly volume');
  expect(wrong({ volume: 30 })).toBe('"30" is not a weekly volume');
});

it('reads the long run as a ramp, never week by week', () => {
  expect(read({ long: '60 -> 90 min' }).data?.long).toMatchObject({ measure: 'time', to: 90 });
  expect(wrong({ long: '9, 10 km' })).toBe('"9, 10 km" is not a start and an end');
});

it('keeps a pace in minutes a kilometre', () => {
  expect(read({ pace: '6:30 /km' }).data?.pace).toBe(6.5);
  expect(read({ pace: '10:00/mi' }).data?.pace).toBeCloseTo(6.2137);
  for (const pace of ['6:60 /km', '6.5 /km', '6:3 /km', '6:30', '120:00 /km']) {
    expect(wrong({ pace }), pace).toBe(`"${pace}" is not a pace`);
  }
});

it('takes two free days or more, by their short names', () => {
  expect(read({ free: ['tue', 'sun'] }).success).toBe(true);
  expect(read({ free: ['tue'] }).success).toBe(false);
  expect(read({ free: ['tue', 'Sunday'] }).success).toBe(false);
});

it('knows three kinds of experience, and no other keys', () => {
  for (const experience of ['new', 'developing', 'experienced']) {
    expect(read({ experience }).success).toBe(true);
  }
  expect(read({ experience: 'elite' }).success).toBe(false);
  expect(read({ colour: 'red' }).success).toBe(false);
});
