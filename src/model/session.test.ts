import { expect, it } from 'vitest';
import { amountSchema, sessionFileSchema, sessionSchema } from './session.ts';
import { stressOf } from './sessionStress.ts';

const SESSION = {
  title: 'Fartlek',
  kind: 'fartlek',
  purpose: 'Wakes the legs.',
  feels: 'Quick.',
  progresses: 'By two.',
  short: 'Half.',
  bare: 'Ten minutes.',
};
const read = (more: object = {}) => sessionSchema.safeParse({ ...SESSION, ...more });
const wrong = (more: object) => read(more).error?.issues[0];

it('keeps the text of its steps beside what they mean', () => {
  const steps = read({ steps: '2 km easy' }).data?.steps;
  expect(steps).toMatchObject({ text: '2 km easy', list: [{ kind: 'work', effort: 'easy' }] });
});

it('names the column where steps stop making sense', () => {
  expect(wrong({ steps: '2 km easy, 3 km funny' })?.message).toMatch(/^column 12: /);
});

it('has the stress of its kind, unless it says otherwise', () => {
  const stress = (more: object = {}) => stressOf(sessionSchema.parse({ ...SESSION, ...more }));
  expect(stress()).toBe('hard');
  expect(stress({ kind: 'easy' })).toBe('easy');
  expect(stress({ kind: 'long', stress: 'hard' })).toBe('hard');
  expect(read({ stress: 'brutal' }).success).toBe(false);
});

it('always has three sizes, and says how it feels and grows', () => {
  for (const key of ['purpose', 'feels', 'progresses', 'short', 'bare']) {
    expect(wrong({ [key]: undefined })?.path, key).toEqual([key]);
  }
});

it('progresses by positive numbers, one at least', () => {
  expect(read({ progress: { reps: [6, 8] } }).success).toBe(true);
  for (const reps of [[], [0], [-1], ['six']]) {
    expect(read({ progress: { reps } }).success).toBe(false);
  }
});

it('keeps the detail of a cell to 60 characters', () => {
  expect(read({ detail: 'x'.repeat(60) }).success).toBe(true);
  expect(read({ detail: 'x'.repeat(61) }).success).toBe(false);
});

it('reads an amount, and says how to write one', () => {
  expect(amountSchema.parse('8–10 km')).toEqual({ measure: 'distance', from: 8, to: 10 });
  expect(amountSchema.safeParse('far').error?.issues[0]?.message).toBe('"far" is not an amount');
});

it('stands in its file under a plain name', () => {
  expect(sessionFileSchema.safeParse({ 'tree-to-tree': SESSION }).success).toBe(true);
  expect(sessionFileSchema.safeParse({ 'Tree to tree': SESSION }).success).toBe(false);
});

it('tells with a grammar that fails what was expected, and the remedy', () => {
  expect(wrong({ steps: '2 km funny' })).toMatchObject({
    message: 'column 1: "2 km funny" names no effort',
    params: {
      expected: expect.stringContaining('one of rest, walk, jog'),
      remedy: 'Write steps such as `2 km easy, 6 x (1 min quick, 1 min float), 1 km easy`.',
    },
  });
  expect(wrong({ amount: 'far' })).toMatchObject({
    params: {
      expected: '`8 km`, `8–10 km`, `5 mi` or `30 min`',
      remedy: 'Give a number or a rising range, and a unit.',
    },
  });
});

it('a progression has 1 to 100 values up to ten thousand', () => {
  const reads = (reps: number[]) => read({ progress: { reps } }).success;
  expect([reads([10_000]), reads([10_001])]).toEqual([true, false]);
  const many = (length: number) => Array.from({ length }, () => 1);
  expect([reads(many(100)), reads(many(101))]).toEqual([true, false]);
});

it('knows no other keys', () => expect(read({ colour: 'red' }).success).toBe(false));
