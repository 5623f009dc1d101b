import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { bundledFonts } from '../../../test/fixtures/fonts.ts';
import { roomyFont } from '../../../test/fixtures/roomyFont.ts';
import { fontName } from '../layout/fonts.ts';
import { cutFont } from './cutFont.ts';
import { openTrueType } from './trueType.ts';

const parse = (data: Uint8Array) => fontkit.create(Buffer.from(data)) as fontkit.Font;

const FACES = bundledFonts.map(({ name, weight, style, data }) => ({
  face: fontName(name, weight, style),
  data,
}));

/** Outline and width of each glyph of the font, and of those cut from it, in the same order. */
function bothWays(data: Uint8Array, ids: number[]) {
  const whole = parse(data);
  const cut = parse(cutFont(openTrueType(data, 'any'), ids));
  const shown = (font: fontkit.Font, id: number) => {
    const glyph = font.getGlyph(id);
    return { path: glyph.path.toSVG(), width: glyph.advanceWidth };
  };
  return {
    whole: ids.map((id) => shown(whole, id)),
    cut: ids.map((_, number) => shown(cut, number)),
    glyphs: cut.numGlyphs,
  };
}

const idsOf = (data: Uint8Array, words: string): number[] => {
  const font = parse(data);
  return [0, ...[...words].map((sign) => font.glyphForCodePoint(sign.codePointAt(0) ?? 0).id)];
};

describe.each(FACES)('$face', ({ data }) => {
  it('keeps outlines and widths of any glyphs, in the order they are asked for', () => {
    const { numGlyphs } = parse(data);
    const some = fc.uniqueArray(fc.integer({ min: 1, max: numGlyphs - 1 }), { maxLength: 60 });
    fc.assert(
      fc.property(some, (ids) => {
        const { whole, cut } = bothWays(data, [0, ...ids]);
        expect(cut).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps every glyph it has', () => {
    const every = Array.from({ length: parse(data).numGlyphs }, (_, id) => id);
    const { whole, cut, glyphs } = bothWays(data, every);
    expect(cut).toEqual(whole);
    expect(glyphs).toBe(every.length);
  });

  it('takes the parts of letters with accents along', () => {
    const words = 'éüÅ';
    const ids = idsOf(data, words);
    const { whole, cut, glyphs } = bothWays(data, ids);
    expect(cut).toEqual(whole);
    expect(cut.slice(1).every(({ path }) => path.length > 100)).toBe(true);
    expect(glyphs).toBeGreaterThan(ids.length);
  });
});

it('takes the parts of parts along, as in ế', () => {
  const literata = bundledFonts.find(({ name }) => name === 'Literata')?.data ?? new Uint8Array();
  const { whole, cut } = bothWays(literata, idsOf(literata, 'ếẫ'));
  expect(cut).toEqual(whole);
});

it('leaves a space empty and wide', () => {
  for (const { data } of FACES) {
    const [, space] = bothWays(data, idsOf(data, ' ')).cut;
    expect(space?.path).toBe('');
    expect(space?.width).toBeGreaterThan(100);
  }
});

it('leaves instructions for coarse screens out', () => {
  for (const { data } of FACES) {
    const first = cutFont(openTrueType(data, 'any'), idsOf(data, 'aé'));
    const cut = openTrueType(first, 'cut');
    expect([...cut.tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    const again = cutFont(
      cut,
      Array.from({ length: cut.glyphCount }, (_, id) => id),
    );
    expect(again, 'there is nothing more to leave out').toEqual(first);
  }
});

it('reads and writes the long form of offsets', () => {
  const [literata] = bundledFonts;
  const data = roomyFont(literata?.data ?? new Uint8Array());
  const every = Array.from({ length: parse(data).numGlyphs }, (_, id) => id);
  const opened = openTrueType(data, 'roomy');
  expect(opened.longOffsets).toBe(true);
  expect(openTrueType(cutFont(opened, every), 'cut').longOffsets).toBe(true);
  expect(openTrueType(cutFont(opened, [0, 1]), 'cut').longOffsets).toBe(false);
  const { whole, cut } = bothWays(data, every);
  expect(cut).toEqual(whole);
});

it('cuts the same bytes again', () => {
  const [literata] = bundledFonts;
  const data = literata?.data ?? new Uint8Array();
  const ids = idsOf(data, 'Tempo é');
  const font = openTrueType(data, 'any');
  cutFont(font, idsOf(data, 'zebra ế'));
  expect(cutFont(font, ids)).toEqual(cutFont(openTrueType(data, 'any'), ids));
});
