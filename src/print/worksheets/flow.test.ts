import { expect, it } from 'vitest';
import { NOTHING } from '../layout/part.ts';
import { drawParts, pagesOf } from './flow.ts';
import { SPACING } from './linesPart.ts';
import type { SetPart } from './sheet.ts';

const part = (height: number, more: Partial<SetPart> = {}): SetPart => ({
  height,
  grows: false,
  leads: false,
  draw: () => NOTHING,
  ...more,
});

const heights = (pages: SetPart[][] | undefined) =>
  pages?.map((page) => page.map(({ height }) => height));

it('fills a page before it begins the next one', () => {
  expect(heights(pagesOf([part(40), part(40), part(41)], 100))).toEqual([[40, 40], [41]]);
});

it('takes a heading along with what it stands over', () => {
  const heading = part(12, { leads: true });
  expect(heights(pagesOf([part(60), heading, part(30)], 100))).toEqual([[60], [12, 30]]);
});

it('gives up on a part that is higher than a page', () => {
  expect(pagesOf([part(40), part(101)], 100)).toBeUndefined();
});

it('shares what is left of a page among its lines, the first ones first', () => {
  const grown: number[] = [];
  const lines = part(20, {
    grows: true,
    draw: (_x, _y, more) => {
      grown.push(more);
      return NOTHING;
    },
  });
  drawParts([lines, lines], { x: 0, y: 0, height: 40 + 9 + 5 * SPACING + 3 });
  expect(grown).toEqual([3, 2]);
});
