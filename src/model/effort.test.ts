import { expect, it } from 'vitest';
import { effortOf, KNOWN_EFFORTS } from './effort.ts';

it('takes the word that stands first', () => {
  expect(effortOf('quick, then easy')).toBe('5k');
  expect(effortOf('easy at first, then hard')).toBe('easy');
  expect(effortOf('at marathon effort')).toBe('marathon');
});

it('knows every word it lists, and no others', () => {
  for (const word of KNOWN_EFFORTS.split(', ')) expect(effortOf(word), word).toBeDefined();
  expect(effortOf('uneasy')).toBeUndefined();
  expect(effortOf('')).toBeUndefined();
});
