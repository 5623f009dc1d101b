import { expect, it } from 'vitest';
import { formatClock, parseClock } from './clock.ts';
import { clockSchema } from './clockSchema.ts';

it.each<[string, number]>([
  ['20:00', 20],
  ['1:45:30', 105.5],
  ['3:59:59', 239 + 59 / 60],
  ['0:45', 0.75],
  ['00:01', 1 / 60],
  ['10:00:00', 600],
  [' 48:30 ', 48.5],
  ['9:05', 9 + 5 / 60],
  ['62:00', 62],
  ['119:59', 119 + 59 / 60],
])('reads %s', (text, minutes) => {
  expect(parseClock(text)).toBeCloseTo(minutes, 10);
});

it.each([
  '',
  '20',
  '0:00',
  '20:60',
  '1:60:00',
  '1:119:00',
  '1000:00',
  '1:2:3:4',
  '20:5',
  '111:00:00',
  'x1:00',
])('does not take "%s" for a time', (text) => expect(parseClock(text)).toBeUndefined());

it('takes nothing before or after a time', () => {
  for (const text of ['at 20:00', '20:00 h', '-20:00']) expect(parseClock(text)).toBeUndefined();
});

it.each<[number, string]>([
  [105.5, '1:45:30'],
  [3.9166, '3:55'],
  [60, '1:00:00'],
  [59.999, '1:00:00'],
  [59.99, '59:59'],
  [5 / 60, '0:05'],
  [0, '0:00'],
  [605.05, '10:05:03'],
])('shows %d minutes as %s', (minutes, text) => {
  expect(formatClock(minutes)).toBe(text);
});

it('keeps minutes in a definition, and says how to write a time', () => {
  expect(clockSchema.parse('48:30')).toBe(48.5);
  expect(clockSchema.safeParse('soon').error?.issues[0]).toMatchObject({
    message: '"soon" is not a time',
    params: {
      expected: '`20:00` or `1:45:00`',
      remedy: 'Write minutes and seconds, with hours before them where there are any.',
    },
  });
});
