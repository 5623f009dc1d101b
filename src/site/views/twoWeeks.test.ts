import { expect, it } from 'vitest';
import { twoWeeks } from './twoWeeks.ts';

it('W11 shows an unbalanced and a balanced week with what the rules say of each', () => {
  const [stacked, spaced] = twoWeeks();
  const rules = new Set(stacked?.objections.map(({ rule }) => rule));
  expect(rules).toEqual(new Set(['hard-spacing', 'moderate-excess']));
  const messages = stacked?.objections.map(({ message }) => message).join('\n');
  expect(messages).toContain('Tuesday is hard and Wednesday is hard');
  expect(messages).toContain('Sunday is long and Monday is moderate');
  expect(spaced?.objections).toEqual([]);
  expect(spaced?.days).toHaveLength(7);
});
