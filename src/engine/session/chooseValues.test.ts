import { expect, it } from 'vitest';
import { library } from '../../../test/fixtures/content.ts';
import type { SessionDefinition } from '../../model/session.ts';
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
