import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import { cutFont } from './cutFont.ts';
import type { Deflate } from './deflate.ts';
import { digest } from './digest.ts';
import type { Face } from './face.ts';
import { toUnicode } from './toUnicode.ts';

/** The glyphs of one font that one document uses, numbered in the order of first use. */
export interface GlyphSet {
  face: Face;
  /** Glyph number of the font → number in the subset. 0 is the font's empty box. */
  numbers: Map<number, number>;
  /** What each glyph of the subset reads as, and its advance in thousandths. */
  glyphs: { codePoints: number[]; width: number }[];
}

/** A subset of a font file and what its glyphs read as, both deflated. */
export interface FontProgram {
  deflated: Uint8Array;
  /** Bytes before deflation. */
  length: number;
  toUnicode: Uint8Array;
}

/** What makes font programs, and keeps those made so far. */
export interface FontPress {
  /** By font, glyphs and letters, since most sheets use the same. */
  programs: Map<string, FontProgram>;
  deflate: Deflate;
}

/** Adds the font to the document: TrueType outlines, addressed by glyph, with their letters. */
export function embedFont(
  context: PDFContext,
  set: GlyphSet,
  { programs, deflate }: FontPress,
): PDFRef {
  const ids = [...set.numbers.keys()];
  const key = `${set.face.font.postscriptName} ${ids.join()}`;
  const letters = set.glyphs.map(({ codePoints }) => codePoints);
  const whole = `${key} ${letters.join(' ')}`;
  const program = programs.get(whole) ?? encode(set.face, ids, letters, deflate);
  programs.set(whole, program);
  const name = `${tagOf(key)}+${set.face.font.postscriptName}`;
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [describe(context, set, name, program)],
      ToUnicode: context.register(context.stream(program.toUnicode, { Filter: 'FlateDecode' })),
    }),
  );
}

function encode(
  { trueType }: Face,
  ids: number[],
  letters: number[][],
  deflate: Deflate,
): FontProgram {
  const bytes = cutFont(trueType, ids);
  const map = new TextEncoder().encode(toUnicode(letters));
  return { deflated: deflate(bytes), length: bytes.length, toUnicode: deflate(map) };
}

/** Six capital letters, as ISO 32000-1 9.6.4 asks, from the content. */
const tagOf = (key: string): string =>
  [...digest(key).slice(0, 12).matchAll(/../g)]
    .map(([pair]) => String.fromCharCode(65 + (Number.parseInt(pair, 16) % 26)))
    .join('');

function describe(context: PDFContext, set: GlyphSet, name: string, program: FontProgram): PDFRef {
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      CIDToGIDMap: 'Identity',
      DW: 0,
      W: [0, set.glyphs.map(({ width }) => Math.round(width))],
      FontDescriptor: descriptor(context, set.face, name, program),
    }),
  );
}

/** Bits of ISO 32000-1 table 123: symbolic, because glyphs are addressed directly; italic. */
const SYMBOLIC = 1 << 2;
const ITALIC = 1 << 6;

function descriptor(
  context: PDFContext,
  { font, scale }: Face,
  name: string,
  { deflated, length }: FontProgram,
): PDFRef {
  const { minX, minY, maxX, maxY } = font.bbox;
  const weight = font['OS/2'].usWeightClass;
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: SYMBOLIC | (font.italicAngle === 0 ? 0 : ITALIC),
      FontBBox: [minX, minY, maxX, maxY].map((value) => Math.round(value * scale)),
      ItalicAngle: font.italicAngle,
      Ascent: Math.round(font.ascent * scale),
      Descent: Math.round(font.descent * scale),
      CapHeight: Math.round(font.capHeight * scale),
      // Not stored in a TrueType font: the usual estimate from its weight.
      StemV: Math.round(50 + (weight / 65) ** 2),
      FontFile2: context.register(
        context.stream(deflated, { Filter: 'FlateDecode', Length1: length }),
      ),
    }),
  );
}
