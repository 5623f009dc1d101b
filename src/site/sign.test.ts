import { expect, it } from 'vitest';
import { signOf } from './sign.ts';

it('marks a race before anything else', () => {
  expect(signOf({ hard: true, long: true, stress: 'hard', event: true })).toBe('event');
});

it('shows a day that is hard and long as both, and an easy one without a sign', () => {
  expect(signOf({ hard: true, long: true, stress: 'hard' })).toBe('hard-long');
  expect(signOf({ hard: false, long: false, stress: 'easy' })).toBe('none');
});
