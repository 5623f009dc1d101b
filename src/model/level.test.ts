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

const told = (more: object) => {
  const issue = read(more).error?.issues[0];
  return issue && 'params' in issue && { message: issue.message, ...issue.params };
};

it('an easy pace lies between an elite runner’s and a walk', () => {
  expect(read({ pace: '3:00 /km' }).data?.pace).toBe(3);
  expect(read({ pace: '15:00 /km' }).data?.pace).toBe(15);
  expect(read({ pace: '24:00 /mi' }).success).toBe(true);
  for (const pace of ['2:59 /km', '15:01 /km', '4:49 /mi', '24:09 /mi', '0:00 /km']) {
    expect(told({ pace }), pace).toEqual({
      message: `"${pace}" is nobody’s easy pace`,
      expected: '3:00 to 15:00 /km',
      remedy: 'Give the easy pace of a typical runner of this level.',
    });
  }
});

it('takes spaces round a pace, and nothing else', () => {
  expect(read({ pace: ' 6:30  /  km ' }).data?.pace).toBe(6.5);
  for (const pace of ['at 6:30 /km', '6:30 /kms', '6:30 /m', '6:30 km']) {
    expect(told({ pace }), pace).toEqual({
      message: `"${pace}" is not a pace`,
      expected: '`6:30 /km` or `10:30 /mi`',
      remedy: 'Write minutes, a colon, two digits for the seconds, and /km or /mi.',
    });
  }
});

it('says how to write a volume and a long run', () => {
  expect(told({ volume: 'a lot' })).toEqual({
    message: '"a lot" is not a weekly volume',
    expected: '`24 → 30 km`, `150 → 240 min`, or a value for each week, `15, 18, 23, 17 km`',
    remedy: 'Write the volume to start from and the one to reach, with a unit.',
  });
  expect(told({ long: 'far' })).toEqual({
    message: '"far" is not a start and an end',
    expected: '`9 → 11 km`, `60 -> 90 min` or one value that holds',
    remedy: 'Write two numbers, an arrow between them, and a unit.',
  });
});
