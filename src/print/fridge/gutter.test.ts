import { expect, it } from 'vitest';
import { speedPlay } from '../../../test/fixtures/plans.ts';
import { OPTIONS, testShop } from '../../../test/fixtures/shop.ts';
import { checkDrawing } from '../layout/check.ts';
import { mm } from '../paper/paper.ts';
import { drawSheet } from '../printSheet.ts';
import { fridge } from './fridge.ts';

/** How near cells come to the left and right edges, millimetres. */
async function whiteOf(gutter: 'none' | 'left' | 'right', large: boolean) {
  const pages = await drawSheet(await testShop(), speedPlay(), { ...OPTIONS, gutter, large });
  const cells = pages.flatMap((page) => page.cells);
  const [page] = pages;
  if (!page) throw new Error('Nothing was drawn');
  expect(pages.flatMap((each) => checkDrawing(each, fridge.promise))).toEqual([]);
  return {
    left: Math.min(...cells.map(({ x }) => x)) / mm(1),
    right: (page.width - Math.max(...cells.map(({ x, width }) => x + width))) / mm(1),
  };
}

it.each([false, true])('leaves 20 mm on the side of the holes (large print: %s)', async (large) => {
  const none = await whiteOf('none', large);
  expect(none.left).toBeCloseTo(9, 5);
  const left = await whiteOf('left', large);
  expect(left.left).toBeCloseTo(20, 5);
  expect(left.right).toBeGreaterThanOrEqual(8);
  const right = await whiteOf('right', large);
  expect(right.right).toBeGreaterThanOrEqual(19.9);
  expect(right.left).toBeCloseTo(9, 5);
});
