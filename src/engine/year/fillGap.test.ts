import { expect, it } from 'vitest';
import { fillBetween, fillOpen } from './fillGap.ts';

const told = (parts: { fill: string; weeks: number }[]): string =>
  parts.map(({ fill, weeks }) => `${fill} ${weeks}`).join(', ');
const between = (weeks: number, more: Partial<Parameters<typeof fillBetween>[1]> = {}): string =>
  told(fillBetween(weeks, { wishes: [], most: 13, afterLong: true, ...more }));

it('P12: under eight weeks between two peaks there is one season, speed or maintenance', () => {
  expect([0, 1, 2, 3, 7].map((weeks) => between(weeks))).toEqual([
    '',
    'maintenance 1',
    'maintenance 2',
    'speed 3',
    'speed 7',
  ]);
});

it('P12, P14: eight to sixteen weeks are speed, then the build', () => {
  expect([8, 10, 15, 16].map((weeks) => between(weeks))).toEqual([
    'speed 3, race 5',
    'speed 4, race 6',
    'speed 6, race 9',
    'speed 6, race 10',
  ]);
});

it('P12: above sixteen weeks speed comes first after a long race, and the base rebuilds slowly', () => {
  expect(between(17)).toBe('speed 6, base 3, race 8');
  expect(between(24)).toBe('speed 6, base 5, race 13');
  expect(between(24, { afterLong: false })).toBe('base 5, speed 6, race 13');
});

it('P15: what is left above a base is filled by what a runner wishes for', () => {
  expect(between(36)).toBe('speed 6, maintenance 6, base 11, race 13');
  expect(between(40)).toBe('speed 6, maintenance 4, strength 6, base 11, race 13');
  expect(between(36, { wishes: ['strength'] })).toBe('strength 6, strength 6, base 11, race 13');
});

it('P15: a wish decides what is developed; nothing is no wish between two peaks', () => {
  expect(between(6, { wishes: ['strength', 'speed'] })).toBe('strength 6');
  expect(between(6, { wishes: ['nothing'] })).toBe('speed 6');
});

it('C15: base is chosen when nothing is on the calendar', () => {
  expect(told(fillOpen(8, []))).toBe('base 8');
  expect(told(fillOpen(24, []))).toBe('base 8, speed 6, strength 10');
  expect(told(fillOpen(30, []))).toBe('base 8, speed 6, strength 8, maintenance 4, base 4');
});

it('under five weeks maintenance is enough, where nothing else is wished for', () => {
  expect(told(fillOpen(4, []))).toBe('maintenance 4');
  expect(told(fillOpen(5, []))).toBe('base 5');
  expect(told(fillOpen(4, ['winter']))).toBe('winter 4');
  expect(fillOpen(0, [])).toEqual([]);
});

it('a rest shorter than three weeks joins the season before it', () => {
  expect(told(fillOpen(10, ['base', 'speed']))).toBe('base 10');
  expect(told(fillOpen(11, ['base', 'speed']))).toBe('base 8, speed 3');
});

it('C3: weeks that are wished free stay free', () => {
  expect(told(fillOpen(12, ['nothing']))).toBe('free 12');
  expect(told(fillOpen(14, ['base', 'nothing', 'speed']))).toBe('base 8, speed 6');
});
