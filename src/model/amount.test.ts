import { expect, it } from 'vitest';
import { formatAmount, formatNumber, formatVolume, middle, parseAmount } from './amount.ts';

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

it('reads fractions, and both ends of a range in miles', () => {
  expect(parseAmount('7.25–12.75 km')).toEqual({ measure: 'distance', from: 7.25, to: 12.75 });
  expect(parseAmount('10–20 mi')).toEqual({ measure: 'distance', from: 16.09344, to: 32.18688 });
  expect(parseAmount('10.5 – 12 min')).toEqual({ measure: 'time', from: 10.5, to: 12 });
  expect(parseAmount('5-5 km')).toEqual({ measure: 'distance', from: 5, to: 5 });
  expect(parseAmount('0–5 km')).toEqual({ measure: 'distance', from: 0, to: 5 });
});

it.each(['about 8 km', '8 km or so', '8. km', '8.x km', '8–x km', '8–9.x km', '8 9 km'])(
  'does not guess at "%s"',
  (text) => expect(parseAmount(text)).toBeUndefined(),
);

it('keeps number and unit on one line', () => {
  expect(formatAmount({ measure: 'distance', from: 8, to: 8 }, 'km')).toBe('8\u00a0km');
});

it('shows a week’s volume in kilometres, miles or minutes', () => {
  expect(formatVolume(48.28032, 'distance', 'km')).toBe('48.3');
  expect(formatVolume(48.28032, 'distance', 'mi')).toBe('30');
  expect(formatVolume(240, 'time', 'mi')).toBe('240');
  expect(formatVolume(240, 'time', 'km')).toBe('240');
});

it('writes the decimal sign of a language where one is given, and never groups', () => {
  const run = { measure: 'distance', from: 8.04672, to: 16.09344 } as const;
  expect(plain(formatAmount(run, 'km', 'de'))).toBe('8–16,1 km');
  expect(formatVolume(42.25, 'distance', 'km', 'es')).toBe('42,3');
  expect(formatVolume(1234.5, 'time', 'km', 'en')).toBe('1234.5');
});
