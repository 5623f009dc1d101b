import { expect, it } from 'vitest';
import { colourSchema } from './colour.ts';

const issue = (value: unknown) => colourSchema.safeParse(value).error?.issues[0]?.message;

it('reads six digits or three, in either case', () => {
  expect(colourSchema.parse('#0B4F6C')).toBe('#0b4f6c');
  expect(colourSchema.parse(' #Fa0 ')).toBe('#ffaa00');
});

it('refuses names, other notations and see-through colours', () => {
  for (const text of ['red', '0b4f6c', '#0b4f6', '#0b4f6cff', 'rgb(1, 2, 3)', '#gggggg', '']) {
    expect(issue(text), text).toBe(`"${text}" is not a colour`);
  }
});

it('knows what became of a colour without quotes: a comment', () => {
  expect(issue(null)).toBe('there is no colour: a # begins a comment');
});
