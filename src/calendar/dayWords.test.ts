import { expect, it } from 'vitest';
import { dayInWords } from './dayWords.ts';

it.each([
  ['en', 'month', 'March'],
  ['de', 'month and year', 'März 2027'],
  ['es', 'month', 'marzo'],
  ['en-GB', 'day and month', '7 Mar'],
  ['en', 'in full', 'Sunday, March 7, 2027'],
  ['de', 'in full', 'Sonntag, 7. März 2027'],
] as const)('writes a date in %s by %s', (locale, style, words) => {
  expect(dayInWords('2027-03-07', locale, style)).toBe(words);
});
