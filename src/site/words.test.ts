import { expect, it } from 'vitest';
import { capital, counted, countedWord, listWords, spanOf, unbroken, weeksWord } from './words.ts';

it('joins words as a sentence does', () => {
  expect(listWords([])).toBe('');
  expect(listWords(['speed'])).toBe('speed');
  expect(listWords(['speed', 'strength', 'rhythm'])).toBe('speed, strength and rhythm');
});

it('writes small numbers as words and larger ones in digits', () => {
  const phases = [0, 1, 13, 17].map((count) => countedWord(count, 'phase'));
  expect(phases).toEqual(['no phases', 'one phase', 'thirteen phases', '17 phases']);
});

it('counts one week and six weeks', () => {
  expect([counted(1, 'week'), counted(6, 'week')]).toEqual(['1 week', '6 weeks']);
});

it('writes a span once when its ends agree', () => {
  expect([spanOf([4, 6, 5]), spanOf([3, 3])]).toEqual(['4–6', '3']);
  expect([weeksWord(1, 3), weeksWord(6, 6)]).toEqual(['weeks 1–3', 'week 6']);
});

it('starts a line with a large letter', () => {
  expect(capital('speed')).toBe('Speed');
});

it('keeps sets and repetitions on one line', () => {
  expect(unbroken('Squat, 3 × 6')).toBe('Squat, 3\u00a0×\u00a06');
});

it('keeps a number with its unit on one line', () => {
  expect(unbroken('200 m @ mile, 2 min jog')).toBe('200\u00a0m @\u00a0mile, 2\u00a0min jog');
});
