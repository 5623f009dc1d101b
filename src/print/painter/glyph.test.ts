import { expect, it } from 'vitest';
import { glyphOf } from './glyph.ts';
import type { TrueType } from './trueType.ts';

/** A font of one glyph, in words of two bytes; the box around it is left out. */
function fontOf(contours: number, words: number[]): TrueType {
  const tableOf = (numbers: number[]) => {
    // As in a file, more bytes follow.
    const view = new DataView(new ArrayBuffer(numbers.length * 2 + 64), 0, numbers.length * 2);
    numbers.forEach((number, index) => {
      view.setUint16(index * 2, number);
    });
    return view;
  };
  const outline = [contours & 0xffff, 0, 0, 0, 0, ...words];
  return {
    name: 'any',
    tables: new Map([
      ['glyf', tableOf(outline)],
      ['loca', tableOf([0, outline.length])],
      ['hmtx', tableOf([500, 0xfff6])],
    ]),
    glyphCount: 1,
    longOffsets: false,
    metricCount: 1,
    glyphs: new Map(),
  };
}

const wordsOf = ({ outline }: { outline: Uint8Array }): number[] =>
  Array.from({ length: outline.length / 2 - 5 }, (_, index) =>
    new DataView(outline.buffer).getUint16(10 + index * 2),
  );

const COMPOSED = -1;
const [WORDS, SCALE, MORE, TWO_SCALES, MATRIX, INSTRUCTIONS] = [0x1, 0x8, 0x20, 0x40, 0x80, 0x100];

it('finds the parts of a glyph, however far each is moved and scaled', () => {
  const parts = [
    [WORDS | MORE, 7, 1000, 2000],
    [MORE | SCALE, 8, 0x0102, 0x4000],
    [MORE | TWO_SCALES, 9, 0x0102, 0x4000, 0x2000],
    [MATRIX, 10, 0x0102, 1, 2, 3, 4],
  ];
  const glyph = glyphOf(fontOf(COMPOSED, parts.flat()), 0);
  expect(glyph.parts.map(({ id }) => id)).toEqual([7, 8, 9, 10]);
  expect(glyph.parts.map(({ at }) => new DataView(glyph.outline.buffer).getUint16(at))).toEqual([
    7, 8, 9, 10,
  ]);
  expect(wordsOf(glyph)).toEqual(parts.flat());
});

it('leaves out the instructions after the last part, and what announces them', () => {
  const glyph = glyphOf(fontOf(COMPOSED, [INSTRUCTIONS, 7, 0x0102, 2, 0xbeef]), 0);
  expect(wordsOf(glyph)).toEqual([0, 7, 0x0102]);
});

it('leaves out the instructions between contours and points', () => {
  const glyph = glyphOf(fontOf(1, [3, 4, 0xbeef, 0xbeef, 0x0101, 0x0101]), 0);
  expect(wordsOf(glyph)).toEqual([3, 0, 0x0101, 0x0101]);
});

it('takes a glyph without contours for a space', () => {
  expect(glyphOf(fontOf(0, [0]), 0)).toMatchObject({ outline: new Uint8Array(0), advance: 500 });
});

it('reads how wide a glyph is, and where its ink begins', () => {
  expect(glyphOf(fontOf(0, []), 0)).toMatchObject({ advance: 500, bearing: -10 });
});

it('says which glyph is cut off', () => {
  for (const font of [
    fontOf(1, [3, 99, 0]),
    fontOf(COMPOSED, [MORE, 7, 0x0102]),
    fontOf(COMPOSED, [MATRIX, 7, 0x0102]),
  ]) {
    expect(() => glyphOf(font, 0)).toThrow('the font any is broken: glyph 0 is cut off');
  }
});
