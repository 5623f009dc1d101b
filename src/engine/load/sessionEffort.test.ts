import { expect, it } from 'vitest';
import { KIND_NAMES, KINDS } from '../../model/kind.ts';
import { loadOfDay } from './dayLoad.ts';
import { sessionEffort } from './sessionEffort.ts';

const effort = (kind: (typeof KIND_NAMES)[number], stress = KINDS[kind].stress) =>
  sessionEffort({ kind, stress });

it('gives every kind of session an effort from rest to race', () => {
  expect(Object.fromEntries(KIND_NAMES.map((kind) => [kind, effort(kind)]))).toEqual({
    rest: 0,
    mobility: 1,
    walk: 1,
    freestyle: 2,
    'cross-training': 3,
    strength: 4,
    'run-walk': 3,
    recovery: 2,
    easy: 3,
    strides: 3,
    steady: 5,
    progression: 5,
    long: 4,
    fartlek: 6,
    hills: 7,
    tempo: 6,
    threshold: 7,
    'marathon-pace': 6,
    intervals: 8,
    repetitions: 7,
    'time-trial': 9,
    race: 10,
  });
});

it('never feels less than the stress of the session', () => {
  expect(effort('long', 'hard')).toBe(6);
  expect(effort('easy', 'moderate')).toBe(5);
  expect(effort('easy', 'long')).toBe(4);
  expect(effort('rest', 'easy')).toBe(1);
  expect(effort('intervals', 'easy')).toBe(8);
});

it('adds the sessions of a day: 40 easy minutes and 20 of strength are 200', () => {
  const session = (kind: 'easy' | 'strength' | 'rest', minutes: number) =>
    ({ kind, stress: KINDS[kind].stress, minutes }) as Parameters<
      typeof loadOfDay
    >[0]['sessions'][number];
  expect(loadOfDay({ sessions: [session('easy', 40), session('strength', 20)] })).toBe(200);
  expect(loadOfDay({ sessions: [session('rest', 0)] })).toBe(0);
  expect(loadOfDay({ sessions: [] })).toBe(0);
});
