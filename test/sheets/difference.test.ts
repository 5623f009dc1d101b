import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../src/print/layout/drawing.ts';
import { paint } from '../../src/print/painter/paint.ts';
import { mm } from '../../src/print/paper/paper.ts';
import { type DrawList, drawSheet } from '../../src/print/print.ts';
import { differenceOf } from '../fixtures/difference.ts';
import { type Picture, picturesOf } from '../fixtures/picture.ts';
import { breakthrough } from '../fixtures/plans.ts';
import { OPTIONS, testShop } from '../fixtures/shop.ts';

const ABOUT = { title: 'Any', language: 'en', author: 'Any', subject: 'Any' };

/** A white picture with some grey dots, `x y grey` each. */
function dotted(...dots: readonly (readonly [x: number, y: number, grey: number])[]): Picture {
  const pixels = new Uint8Array(100).fill(255);
  for (const [x, y, grey] of dots) pixels[y * 10 + x] = grey;
  return { width: 10, height: 10, pixels };
}

const dotsOf = (kept: Picture, made: Picture): number => differenceOf(kept, made).dots;

describe('two pictures', () => {
  it('are the same where edges are smoothed a little differently', () => {
    expect(dotsOf(dotted([4, 4, 0], [5, 4, 120]), dotted([4, 4, 20], [5, 4, 100]))).toBe(0);
  });

  it('are the same where a line stands one dot aside, and not two', () => {
    expect(dotsOf(dotted([4, 4, 0]), dotted([5, 5, 0]))).toBe(0);
    expect(dotsOf(dotted([4, 4, 0]), dotted([6, 4, 0]))).toBe(2);
  });

  it('differ where a dot is lost, or a new one comes', () => {
    expect(dotsOf(dotted([4, 4, 200]), dotted())).toBe(1);
    expect(dotsOf(dotted(), dotted([0, 9, 200]))).toBe(1);
  });

  it('differ altogether where one is larger', () => {
    const wide = { ...dotted(), width: 20, height: 5 };
    expect(differenceOf(wide, dotted()).share).toBe(1);
  });

  it('come with a third that shows what differs in black, all else faint', () => {
    const { picture, share } = differenceOf(dotted([2, 2, 0]), dotted([2, 2, 0], [7, 7, 0]));
    expect(share).toBe(0.01);
    expect([picture.pixels[77], picture.pixels[22], picture.pixels[0]]).toEqual([0, 200, 255]);
  });
});

describe('a fridge sheet that was kept', () => {
  let page: DrawList;
  let kept: Picture;
  beforeAll(async () => {
    const [drawn] = await drawSheet(await testShop(), breakthrough(), OPTIONS);
    if (!drawn) throw new Error('a fridge sheet without a page');
    page = drawn;
    kept = await pictureOf(page.items);
  });

  const pictureOf = async (items: Item[]): Promise<Picture> => {
    const { typecase } = await testShop();
    const [picture] = await picturesOf(await paint(typecase, [{ ...page, items }], ABOUT), [1]);
    if (!picture) throw new Error('a document without a page');
    return picture;
  };

  /** Dots that differ once an item is another one, or gone. */
  const withInstead = async (item: Item, ...instead: Item[]): Promise<number> =>
    dotsOf(kept, await pictureOf(page.items.flatMap((one) => (one === item ? instead : [one]))));

  it('is itself', async () => {
    expect(dotsOf(kept, await pictureOf(page.items))).toBe(0);
  });

  it('is another one once the smallest word stands 2 mm aside', async () => {
    const texts = page.items.flatMap((item) => (item.type === 'text' ? [item] : []));
    const [word] = texts.sort((one, other) => one.size - other.size);
    if (!word) throw new Error('a sheet without words');
    expect(await withInstead(word, { ...word, x: word.x + mm(2) })).toBeGreaterThan(10);
  });

  it('is another one without one of its marks', async () => {
    const cells = ['week 8, Tuesday', 'week 8, Sunday', 'week 3, Monday'];
    const marks = cells.map((cell) =>
      page.items.find((item) => item.cell === cell && item.type !== 'text'),
    );
    for (const mark of marks) {
      if (!mark) throw new Error(`no marks in ${cells.join('; ')}`);
      expect(await withInstead(mark), mark.cell).toBeGreaterThan(10);
    }
  });
});
