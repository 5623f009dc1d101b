import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FoldedSheet, impose } from './imposition.ts';

/**
 * Folds the sheets, the first outside, and turns the leaves: behind the right half of a front lies the
 * left half of its back, since the paper was flipped on its short edge.
 */
function read(sheets: FoldedSheet[]): (number | undefined)[] {
  const intoTheMiddle = sheets.flatMap(({ front, back }) => [front.right, back.left]);
  const outAgain = [...sheets].reverse().flatMap(({ front, back }) => [back.right, front.left]);
  return [...intoTheMiddle, ...outAgain];
}

const PAGES = fc.integer({ min: 1, max: 64 });

it('folds into a booklet that reads from the first page to the last', () => {
  fc.assert(
    fc.property(PAGES, (pages) => {
      const order = read(impose(pages)).filter((page) => page !== undefined);
      expect(order).toEqual(Array.from({ length: pages }, (_, at) => at + 1));
    }),
    { numRuns: 200 },
  );
});

it('uses as few sheets as it can, and keeps blank pages right before the back cover', () => {
  for (let pages = 2; pages <= 64; pages++) {
    const order = read(impose(pages));
    expect(order).toHaveLength(Math.ceil(pages / 4) * 4);
    expect(order.at(-1)).toBe(pages);
    expect(order.slice(0, pages - 1)).not.toContain(undefined);
  }
});

it('puts the cover and the back cover on the outside of the first sheet', () => {
  expect(impose(6)).toEqual([
    { front: { left: 6, right: 1 }, back: { left: 2 } },
    { front: { right: 3 }, back: { left: 4, right: 5 } },
  ]);
  expect(impose(1)).toEqual([{ front: { right: 1 }, back: {} }]);
});
