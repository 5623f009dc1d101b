import { expect, it } from 'vitest';
import { z } from 'zod';
import { knownKeysAsMessage, problemOf } from './zodProblem.ts';

const own = z.strictObject({ file: z.string(), licence: z.string() });
const schema = z.object({ face: z.union([z.enum(['Literata', 'Barlow']), own]) });
const told = (face: unknown) => {
  const options = { reportInput: true, error: knownKeysAsMessage };
  const issues = schema.safeParse({ face }, options).error?.issues ?? [];
  return issues
    .flatMap(problemOf)
    .map(({ path, what, remedy }) => `${path.join('.')}: ${what}. ${remedy}`);
};

it('tells what keys lack where keys were written', () => {
  expect(told({ file: 'a.ttf' })).toEqual(['face.licence: it is missing. Add it.']);
  expect(told({ file: 'a.ttf', licence: 'OFL', licnce: 'x' })).toEqual([
    'face.licnce: "licnce" is not a key here. Did you mean "licence"?',
  ]);
});

it('guesses the word where a word was written', () => {
  expect(told('Litterata')).toEqual([
    'face: "Litterata" is none of the words known here. Did you mean "Literata"?',
  ]);
});

it('names every shape where the value comes near none', () => {
  expect(told(7)).toEqual(['face: 7 does not fit here. Write one of these.']);
});
