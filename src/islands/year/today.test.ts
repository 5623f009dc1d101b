import { expect, it } from 'vitest';
import { nextMonday } from './today.ts';

it('a year begins on the next Monday, or on today where it is one', () => {
  expect(nextMonday('2027-01-04')).toBe('2027-01-04');
  expect(nextMonday('2027-01-05')).toBe('2027-01-11');
  expect(nextMonday('2027-01-10')).toBe('2027-01-11');
});

it('reads today where nothing is said', () => {
  expect(nextMonday()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
