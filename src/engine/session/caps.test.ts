import { expect, it } from 'vitest';
import type { Kind } from '../../model/kind.ts';
import { qualityLimit } from './caps.ts';

it.each<[Kind, number, number]>([
  ['tempo', 50, 5],
  ['threshold', 50, 5],
  ['intervals', 50, 4],
  ['intervals', 125, 10],
  ['intervals', 200, 10],
  ['repetitions', 50, 2.5],
  ['repetitions', 160, 8],
  ['repetitions', 200, 8],
  ['marathon-pace', 50, 10],
  ['marathon-pace', 145, 29],
  ['marathon-pace', 200, 29],
])('%s: a week of %d km holds %d km of it in one session', (kind, week, most) => {
  expect(qualityLimit(kind, week)).toBeCloseTo(most);
});

it('sizes fartlek like intervals and hills like repetitions', () => {
  expect(qualityLimit('fartlek', 50)).toBe(qualityLimit('intervals', 50));
  expect(qualityLimit('hills', 50)).toBe(qualityLimit('repetitions', 50));
});

it('limits nothing that is easy, long or a race', () => {
  for (const kind of ['easy', 'long', 'race', 'time-trial'] as const) {
    expect(qualityLimit(kind, 50)).toBe(Number.POSITIVE_INFINITY);
  }
});
