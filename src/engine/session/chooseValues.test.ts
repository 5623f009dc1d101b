import { expect, it } from 'vitest';
import { library } from '../../../test/fixtures/content.ts';
import { type SessionDefinition, sessionSchema } from '../../model/session.ts';
import { qualityLimit } from './caps.ts';
import { chooseValues, valuesAt } from './chooseValues.ts';

const session = (id: string): SessionDefinition => {
  const found = library.get(id);
  if (!found) throw new Error(id);
  return found;
};
const REPS = session('short-reps');
const steps = REPS.progress?.reps ?? [];
const use = { weekKm: 200, easyPace: 6 } as const;

it('moves one step on in a week that builds, stays in a lighter one, goes back in a down week', () => {
  expect(chooseValues(REPS, { ...use, last: 2, move: 1 }).step).toBe(3);
  expect(chooseValues(REPS, { ...use, last: 2, move: 0 }).step).toBe(2);
  expect(chooseValues(REPS, { ...use, last: 2, move: -1 }).step).toBe(1);
});

it('never leaves the list at either end', () => {
  expect(chooseValues(REPS, { ...use, last: 99, move: 1 }).step).toBe(steps.length - 1);
  expect(chooseValues(REPS, { ...use, last: 0, move: -1 }).step).toBe(0);
});

it('begins with room to grow', () => {
  const { step } = chooseValues(REPS, { ...use, move: 1 });
  expect(step).toBeGreaterThan(0);
  expect(step).toBeLessThan(steps.length - 1);
});

it('holds back where the week carries no more', () => {
  const small = chooseValues(REPS, { ...use, weekKm: 24, last: 4, move: 1 });
  expect((small.values.reps ?? 0) * 0.2).toBeLessThanOrEqual(qualityLimit('repetitions', 24));
});

it('takes sessions without a cap from their first step', () => {
  expect(chooseValues(session('easy-strides'), { ...use, move: 1 }).step).toBe(0);
});

it('gives every name its value of the step', () => {
  expect(valuesAt(session('run-walk'), 1)).toEqual({ run: 2 });
  expect(valuesAt(session('easy'), 3)).toEqual({});
});

it('sizes fartlek like intervals and hills like repetitions', () => {
  expect(qualityLimit('fartlek', 50)).toBe(4);
  expect(qualityLimit('hills', 50)).toBe(2.5);
  expect(qualityLimit('intervals', 500)).toBe(10);
  expect(qualityLimit('easy', 50)).toBe(Number.POSITIVE_INFINITY);
});

const KILOMETRES = sessionSchema.parse({
  title: 'Kilometres',
  kind: 'intervals',
  purpose: 'Any.',
  feels: 'Any.',
  progresses: 'Any.',
  short: 'Any.',
  bare: 'Any.',
  steps: '2 km easy, {reps} x (1 km hard, 2 min jog)',
  progress: { reps: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
});
const reps = (weekKm: number, last?: number, move: 1 | 0 | -1 = 1) =>
  chooseValues(KILOMETRES, { easyPace: 6, weekKm, move, last }).values.reps;

it('starts at seven tenths of what the week carries', () => {
  expect(reps(60)).toBe(3);
  expect(reps(62.6)).toBe(3);
  expect(reps(72)).toBe(4);
});

it('starts no further than half of its own progression', () => expect(reps(500)).toBe(5));

it('grows up to what the week carries, and no further', () => {
  expect(reps(50, 2)).toBe(4);
  expect(reps(50, 3)).toBe(4);
  expect(reps(49.9, 3)).toBe(3);
  expect(reps(5, 3)).toBe(1);
});

it('goes by its longest list, a shorter one keeping its last value', () => {
  const two = { ...KILOMETRES, progress: { mins: [5], reps: [1, 2, 3] } };
  const use = { easyPace: 6, weekKm: 100, last: 1, move: 1 } as const;
  expect(chooseValues(two, use)).toEqual({ step: 2, values: { mins: 5, reps: 3 } });
  expect(valuesAt({ ...KILOMETRES, progress: { reps: [] } }, 0)).toEqual({ reps: 0 });
});

it('a session that does not progress stays where it is', () => {
  const { progress: _, ...plain } = KILOMETRES;
  const use = { easyPace: 6, weekKm: 100, last: 3, move: 1 } as const;
  expect(chooseValues(plain, use)).toEqual({ step: 0, values: {} });
});

it('counts nothing of a session without steps, so that its detail may grow freely', () => {
  const { steps: _, ...stepless } = KILOMETRES;
  const use = { easyPace: 6, weekKm: 10, last: 3, move: 1 } as const;
  expect(chooseValues(stepless, use).values).toEqual({ reps: 5 });
});
