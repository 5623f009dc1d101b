import { expect, it } from 'vitest';
import { isFailure, shorthand } from './shorthand.ts';

const FAILURE = { what: 'no number', expected: 'a number', remedy: 'Write one.' };
const number = shorthand((text) => {
  const value = Number(text);
  return Number.isNaN(value) ? FAILURE : { value };
});

it('reads text, and numbers as YAML has them, into one shape', () => {
  expect(number.parse('25')).toEqual({ value: 25 });
  expect(number.parse(25)).toEqual({ value: 25 });
});

it('a failure carries what is wrong, what was expected and the remedy', () => {
  const { error } = number.safeParse('a lot');
  expect(error?.issues[0]).toMatchObject({
    message: 'no number',
    params: { expected: 'a number', remedy: 'Write one.' },
  });
});

it('takes nothing but text and numbers', () => {
  for (const value of [null, undefined, true, ['25'], { value: 25 }]) {
    expect(number.safeParse(value).success).toBe(false);
  }
});

it('tells a failure from a shape', () => {
  expect(isFailure(FAILURE)).toBe(true);
  expect([isFailure(null), isFailure('what'), isFailure({ what: 'only' })]).toEqual([
    false,
    false,
    false,
  ]);
});

it('says that it wants text, and repeats what it was given', () => {
  expect(number.safeParse(true).error?.issues[0]?.message).toBe('text');
  expect(number.safeParse('a lot', { reportInput: true }).error?.issues[0]).toMatchObject({
    code: 'custom',
    input: 'a lot',
  });
});

it('a shape with a remedy alone, or nothing but a name, is no failure', () => {
  expect(isFailure({ remedy: 'Write one.' })).toBe(false);
  expect(isFailure(undefined)).toBe(false);
});
