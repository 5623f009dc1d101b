import { expect, it } from 'vitest';
import { pairsOf } from '../../../test/fixtures/pairs.ts';
import { reviewOf } from './weekReview.ts';

const week = (id: string, level: number, number: number) => {
  const found = pairsOf(id)[level]?.km.weeks[number - 1];
  if (!found) throw new Error(`${id} has lost a week`);
  return found;
};

it('W14: after the week: hard controlled, easy easy, long a progression, could you repeat it?', () => {
  expect(reviewOf(week('speed-play', 1, 2)).map(({ ask }) => ask)).toEqual([
    'Were the hard sessions controlled?',
    'Were the easy ones easy?',
    'Was the long run a progression, and not survival?',
    'Could you repeat this week?',
  ]);
});

it('W14: asks nothing about days that a week does not have', () => {
  expect(reviewOf(week('after-marathon', 1, 4)).map(({ id }) => id)).toEqual(['easy', 'repeat']);
  expect(reviewOf(week('after-marathon', 1, 1))).toEqual([]);
});
