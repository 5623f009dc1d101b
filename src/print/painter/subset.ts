import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import type { UsedFont } from './documentFonts.ts';
import type { Face } from './face.ts';
import { type FontPress, type FontProgram, programOf } from './fontProgram.ts';

/** Adds the font to the document: TrueType outlines, addressed by glyph, with their letters. */
export function embedFont(
  context: PDFContext,
  { face, lines }: UsedFont,
  press: FontPress,
): PDFRef {
  const program = programOf(face, lines, press);
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: program.name,
      Encoding: 'Identity-H',
      DescendantFonts: [describe(context, face, program)],
      ToUnicode: packed(context, program.toUnicode),
    }),
  );
}

const packed = (context: PDFContext, bytes: Uint8Array, says = {}): PDFRef =>
  context.register(context.stream(bytes, { Filter: 'FlateDecode', ...says }));

function describe(context: PDFContext, face: Face, program: FontProgram): PDFRef {
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: program.name,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      CIDToGIDMap: program.places ? packed(context, program.places) : 'Identity',
      DW: 0,
      W: program.widths,
      FontDescriptor: descriptor(context, face, program),
    }),
  );
}

/** Bits of ISO 32000-1 table 123: symbolic, because glyphs are addressed directly; italic. */
const SYMBOLIC = 1 << 2;
const ITALIC = 1 << 6;

function descriptor(
  context: PDFContext,
  { font, scale }: Face,
  { name, file, length }: FontProgram,
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
      FontFile2: packed(context, file, { Length1: length }),
    }),
  );
}
