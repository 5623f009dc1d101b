import { expect, it } from 'vitest';
import { phaseSchema } from './phase.ts';

const read = (more: object = {}) =>
  phaseSchema.safeParse({ phase: 'base', weeks: 4, purpose: 'Any.', ...more });
const wrong = (more: object) => read(more).error?.issues[0]?.message;

it('fills what the author leaves out: easy and long runs, two strength sessions, nothing hard', () => {
  expect(read().data).toMatchObject({
    gives: [],
    focus: [],
    hard: [],
    moderate: [],
    easy: ['easy'],
    long: ['long'],
    strides: 0,
    strength: ['strength-a', 'strength-b'],
    also: [],
  });
  expect(read().data).not.toHaveProperty('down');
});

it.each<[string, number, number]>([
  ['weeks', 1, 8],
  ['strides', 0, 3],
])('takes %s from %d to %d, in whole numbers', (key, from, to) => {
  expect([from, to].every((value) => read({ [key]: value }).success)).toBe(true);
  for (const value of [from - 1, to + 1, from + 0.5]) {
    expect(read({ [key]: value }).success, `${value}`).toBe(false);
  }
});

it('reads a share of the volume, alone or from start to end', () => {
  expect(read({ volume: '74 %' }).data?.volume).toEqual({ from: 74, to: 74 });
  expect(read({ volume: 74 }).data?.volume).toEqual({ from: 74, to: 74 });
  for (const arrow of ['→', '->', 'to']) {
    expect(read({ volume: `85 ${arrow} 100 %` }).data?.volume).toEqual({ from: 85, to: 100 });
  }
  expect(wrong({ volume: '40 km' })).toBe('"40 km" is not a share of the volume');
});

it('reads how much lighter a down week is, with or without its sign', () => {
  expect(read({ downWeek: '25 %' }).data?.downWeek).toBe(25);
  expect(read({ downWeek: 22.5 }).data?.downWeek).toBe(22.5);
  expect(wrong({ downWeek: 'a quarter' })).toBe('"a quarter" is not a percentage');
});

it('lets the author say which weeks go down: last, never, or by number', () => {
  for (const down of ['last', 'never', [1, 8], []]) expect(read({ down }).success).toBe(true);
  for (const down of ['first', [0], [9], [1.5], 3]) expect(read({ down }).success).toBe(false);
});

it('ends on days of the week, with sessions by their id', () => {
  expect(read({ ends: { sat: 'race-5k', sun: 'recovery' } }).success).toBe(true);
  expect(read({ ends: { saturday: 'race-5k' } }).success).toBe(false);
  expect(read({ ends: { sat: 'Race 5K' } }).success).toBe(false);
});

it('knows ten kinds of phase, three kinds of focus, and no other keys', () => {
  expect(read({ phase: 'bace' }).success).toBe(false);
  expect(read({ focus: ['speed', 'strength', 'volume'] }).success).toBe(true);
  expect(read({ focus: ['fun'] }).success).toBe(false);
  expect(read({ color: 'red' }).success).toBe(false);
});

const told = (more: object) => {
  const issue = read(more).error?.issues[0];
  return issue && 'params' in issue && { message: issue.message, ...issue.params };
};

it('a share goes from above 0 to 120 %, at both ends', () => {
  for (const volume of [120, '120 → 1 %', '1 → 120', '0.5 %', ' 85.25->90.75% ']) {
    expect(read({ volume }).success, `${volume}`).toBe(true);
  }
  for (const volume of [0, 121, '0 → 80 %', '80 → 0 %', '121 → 80 %', '80 → 121 %']) {
    expect(told({ volume }), `${volume}`).toEqual({
      message: `"${volume}" is beyond what the level reaches`,
      expected: 'above 0 and at most 120 %',
      remedy: 'Write percent of the volume the level reaches.',
    });
  }
});

it('reads shares to the fraction', () => {
  expect(read({ volume: ' 85.25->90.75% ' }).data?.volume).toEqual({ from: 85.25, to: 90.75 });
});

it.each(['about 80 %', '80 % or so', '80.x', '80 → 9.x %', '80 → %', '-80'])(
  'does not guess at a share of "%s"',
  (volume) => {
    expect(told({ volume })).toEqual({
      message: `"${volume}" is not a share of the volume`,
      expected: '`80 %` or `85 → 100 %`',
      remedy: 'Write percent of the volume the level reaches.',
    });
  },
);

it.each(['about 25', '25 % or so', '25.x', '25 percent', '-25'])(
  'does not guess at a down week of "%s"',
  (downWeek) => {
    expect(told({ downWeek })).toEqual({
      message: `"${downWeek}" is not a percentage`,
      expected: 'a number such as `25` or `25 %`',
      remedy: 'Write how much lighter the week is, in percent.',
    });
  },
);

it('reads a down week to the fraction, with any space', () => {
  expect(read({ downWeek: ' 22.75% ' }).data?.downWeek).toBe(22.75);
  expect(read({ downWeek: '22  %' }).data?.downWeek).toBe(22);
});
