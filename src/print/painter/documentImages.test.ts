import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { type PngText, pngOf } from '../../../test/fixtures/png.ts';
import { testShop } from '../../../test/fixtures/shop.ts';
import type { Item } from '../layout/drawing.ts';
import { imageSource } from '../layout/png.ts';
import { paint } from './paint.ts';

const image = (data: Uint8Array, x = 20): Item => ({
  type: 'image',
  x,
  y: 30,
  width: 40,
  height: 50,
  source: imageSource(data),
  cell: 'logo',
  role: 'figure',
});

const painted = async (...pages: Item[][]): Promise<Uint8Array> =>
  paint(
    (await testShop()).typecase,
    pages.map((items) => ({
      width: 300,
      height: 200,
      cells: [{ name: 'logo', role: 'figure', alt: 'A shoe', x: 20, y: 30, width: 90, height: 50 }],
      items,
    })),
    { title: 'A', language: 'en', author: 'Ann' },
  );

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pictures = (bytes: Uint8Array): number => latin(bytes).split('/Subtype/Image').length - 1;

/** Pixels as pdf.js sees them, three or four bytes each. */
async function pixels(bytes: Uint8Array): Promise<number[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { argsArray } = await page.getOperatorList();
  const name = argsArray.flat().find((one: unknown) => /^img_/.test(String(one)));
  const found = await new Promise<{ data: Uint8Array }>((resolve) => page.objs.get(name, resolve));
  await document.loadingTask.destroy();
  return [...found.data];
}

const RED = [255, 0, 0];
const SEA = [0, 128, 96];

const COLOURS: PngText = {
  type: 2,
  width: 2,
  rows: [
    [...RED, ...SEA],
    [...SEA, ...SEA],
  ],
};
const PALETTE: PngText = { type: 3, width: 2, rows: [[1, 0]], palette: [...RED, ...SEA] };
const CLEAR: PngText = { type: 6, width: 2, rows: [[...RED, 255, ...SEA, 64]] };
const CLEAR_GREY: PngText = { type: 4, width: 2, rows: [[7, 255, 200, 0]] };
const CLEAR_PALETTE: PngText = { ...PALETTE, opacity: [64] };

const KINDS: [string, PngText, number[]][] = [
  ['colours', COLOURS, [...RED, ...SEA, ...SEA, ...SEA]],
  ['a palette', PALETTE, [...SEA, ...RED]],
  ['colours with transparency', CLEAR, [...RED, 255, ...SEA, 64]],
  ['greys with transparency', CLEAR_GREY, [7, 7, 7, 255, 200, 200, 200, 0]],
  ['a palette with transparency', CLEAR_PALETTE, [...SEA, 255, ...RED, 64]],
];

describe('a painted picture', () => {
  it.each(KINDS)('of %s has the pixels of its file', async (_, text, expected) => {
    expect(await pixels(await painted([image(pngOf(text))]))).toEqual(expected);
  });

  it('of greys keeps its rows as they are', async () => {
    const text = { type: 0, width: 3, rows: [[0, 128, 255]] };
    const bytes = latin(await painted([image(pngOf({ ...text, split: true }))]));
    expect(bytes).toContain('/ColorSpace/DeviceGray');
    expect(bytes).toContain('/Columns 3');
  });

  it('is in the document once, wherever and however often it stands', async () => {
    const [one, other] = [pngOf(COLOURS), pngOf(PALETTE)];
    expect(pictures(await painted([image(one), image(one, 60)], [image(one.slice())]))).toBe(1);
    expect(pictures(await painted([image(one)], [image(other)]))).toBe(2);
  });

  it('comes out the same again, and gives the document another identity than another picture', async () => {
    const bytes = await painted([image(pngOf(CLEAR))]);
    expect(latin(await painted([image(pngOf(CLEAR))]))).toBe(latin(bytes));
    const identity = async (tone: number) => {
      const data = pngOf({ type: 0, width: 1, rows: [[tone]] });
      return /\/ID ?\[ ?<(\w+)>/.exec(latin(await painted([image(data)])))?.[1];
    };
    expect(await identity(9)).not.toBe(await identity(8));
  });

  it('stands where the drawing says, the right way up, as a part of its figure', async () => {
    const { contentOf } = await import('./content.ts');
    const { openFonts } = await import('./documentFonts.ts');
    const page = { width: 300, height: 200, cells: [], items: [image(pngOf(COLOURS))] };
    const { stream, marks } = contentOf(page, openFonts((await testShop()).typecase));
    expect(stream).toContain('q 40 0 0 50 20 120 cm /I1 Do Q');
    expect(marks).toEqual(['logo']);
  });
});
