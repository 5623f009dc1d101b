import { expect, it } from 'vitest';
import { twoWeeks } from './two-weeks.ts';

it('W11 shows an unbalanced and a balanced week with what the rules say of each', () => {
  const [stacked, spaced] = twoWeeks();
  const rules = new Set(stacked?.objections.map(({ rule }) => rule));
  expect(rules).toEqual(new Set(['hard-spacing', 'moderate-excess']));
  expect(spaced?.objections).toEqual([]);
  expect(spaced?.days).toHaveLength(7);
});
