import { expect, it } from 'vitest';
import { dayInWords, weekdayInWords } from './dayWords.ts';

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

it('names the days of a week from Monday on, in each language', () => {
  const week = (locale: string) =>
    [0, 1, 2, 3, 4, 5, 6].map((day) => weekdayInWords(day, locale, 'short'));
  expect(week('en')).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  expect(week('de')).toEqual(['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']);
  expect(week('es')).toEqual(['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom']);
  expect(weekdayInWords(6, 'de', 'long')).toBe('Sonntag');
});
