import { expect, it } from 'vitest';
import { n, rgb } from './number.ts';

it.each([
  [1 / 3, '0.333'],
  [12, '12'],
  [-0.0001, '0'],
  [1e-7, '0'],
  [-2.5, '-2.5'],
])('writes %d as %s, without exponent or minus zero', (value, written) => {
  expect(n(value)).toBe(written);
});

it('writes colours as three shares', () => {
  expect(rgb('#ff0080')).toBe('1 0 0.502');
});
