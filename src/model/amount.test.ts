import { expect, it } from 'vitest';
import { formatAmount, formatNumber, middle, parseAmount } from './amount.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('reads distances, ranges, miles and minutes', () => {
  expect(parseAmount('8 km')).toEqual({ measure: 'distance', from: 8, to: 8 });
  expect(parseAmount('8–10 km')).toEqual({ measure: 'distance', from: 8, to: 10 });
  expect(parseAmount(' 8 - 10km ')).toEqual({ measure: 'distance', from: 8, to: 10 });
  expect(parseAmount('5 mi')?.to).toBeCloseTo(8.04672);
  expect(parseAmount('30 min')).toEqual({ measure: 'time', from: 30, to: 30 });
});

it.each(['10–8 km', '0 km', '8', 'km', '8 miles', '-8 km', '8–10–12 km', ''])(
  'does not take "%s" for an amount',
  (text) => expect(parseAmount(text)).toBeUndefined(),
);

it('shows an amount in the runner’s units, minutes as they are', () => {
  const run = { measure: 'distance', from: 8.04672, to: 16.09344 } as const;
  expect(plain(formatAmount(run, 'mi'))).toBe('5–10 mi');
  expect(plain(formatAmount(run, 'km'))).toBe('8–16.1 km');
  expect(plain(formatAmount({ measure: 'time', from: 30, to: 30 }, 'mi'))).toBe('30 min');
});

it('counts the middle of a range, and shows one decimal at most', () => {
  expect(middle({ measure: 'distance', from: 8, to: 10 })).toBe(9);
  expect([formatNumber(4), formatNumber(4.04), formatNumber(4.06)]).toEqual(['4', '4', '4.1']);
});
