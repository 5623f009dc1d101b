import { expect, it } from 'vitest';
import { readSlot, slot } from './slot.ts';

it('marks a place with its name and how words stand in it', () => {
  expect(readSlot(slot('amount', 'right'))).toEqual({ name: 'amount', manner: 'right' });
  expect(readSlot(slot('name0'))).toEqual({ name: 'name0', manner: 'line' });
});

it('marks words that run on twice, on two lines', () => {
  expect(slot('detail', 'balance')).toBe('detail_balance\ndetail_balance');
  expect(slot('title', 'line')).not.toContain('\n');
});

it('refuses words that are no mark', () => {
  expect(() => readSlot('Easy')).toThrow('“Easy” stands in a form');
});
