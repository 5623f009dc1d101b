import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it('guesses a word that is one slip away, two in a longer one', () => {
  expect(nearest('bace', ['speed', 'base'])).toBe('base');
  expect(nearest('audiense', ['author', 'audience'])).toBe('audience');
  expect(nearest('phaze', ['phases'])).toBeUndefined();
  expect(nearest('phazez', ['phases'])).toBe('phases');
  expect(nearest('strengthhhh', ['strength'])).toBeUndefined();
});

it('guesses in a word of two letters, too', () => {
  expect(nearest('mn', ['mon', 'tue'])).toBe('mon');
});

it('takes the nearest of several, of equals the first', () => {
  expect(nearest('intervalls', ['interval', 'intervals'])).toBe('intervals');
  expect(nearest('hil', ['hill', 'hi'])).toBe('hill');
});

it('minds no capitals', () => {
  expect(nearest('BASE', ['base'])).toBe('base');
});

it('guesses nothing where nothing is near or known', () => {
  expect(nearest('magic', ['tempo', 'easy'])).toBeUndefined();
  expect(nearest('easy', [])).toBeUndefined();
});
