import * as fontkit from 'fontkit';
import { openTrueType, type TrueType } from './trueType.ts';

/** One glyph of a shaped word, advances in thousandths of the font size. */
export interface ShapedGlyph {
  id: number;
  /** The characters it stands for: more than one for a ligature. */
  codePoints: number[];
  /** The glyph's own advance. */
  width: number;
  /** What kerning adds to it. */
  kern: number;
}

/** A font parsed once, with every word it has shaped. */
export interface Face {
  font: fontkit.Font;
  /**
   * The same font for drawing pictures. fontkit keeps each glyph as it was first asked for, and an outline
   * asks for parts of glyphs without their letters: shaped words would lose them.
   */
  outlines: fontkit.Font;
  /** The same font for cutting subsets. */
  trueType: TrueType;
  /** Thousandths of the size in one font unit. */
  scale: number;
  words: Map<string, ShapedGlyph[]>;
  lines: Map<string, ShapedGlyph[]>;
}

export function openFace(data: Uint8Array): Face {
  const font = parse(data);
  return {
    font,
    outlines: parse(data),
    trueType: openTrueType(data, font.postscriptName ?? 'without a name'),
    scale: 1000 / font.unitsPerEm,
    words: new Map(),
    lines: new Map(),
  };
}

function parse(data: Uint8Array): fontkit.Font {
  const font = fontkit.create(data as Parameters<typeof fontkit.create>[0]);
  if (!('createSubset' in font)) throw new Error('A font collection is not a font');
  return font;
}

/**
 * Glyphs of a line: each word shaped once with kerning and ligatures, then kept. No-break spaces
 * become plain ones, so that a search for `9 km` finds it.
 */
export function shape(face: Face, line: string): ShapedGlyph[] {
  const known = face.lines.get(line);
  if (known) return known;
  const parts = line.replaceAll('\u00a0', ' ').split(/( )/);
  const glyphs = parts.filter((part) => part !== '').flatMap((part) => shapeWord(face, part));
  face.lines.set(line, glyphs);
  return glyphs;
}

function shapeWord(face: Face, word: string): ShapedGlyph[] {
  const known = face.words.get(word);
  if (known) return known;
  const { glyphs, positions } = face.font.layout(word);
  const shaped = glyphs.map(({ id, codePoints, advanceWidth }, index) => ({
    id,
    codePoints,
    width: advanceWidth * face.scale,
    kern: ((positions[index]?.xAdvance ?? advanceWidth) - advanceWidth) * face.scale,
  }));
  face.words.set(word, shaped);
  return shaped;
}

/** Points. */
export const widthOf = (face: Face, line: string, size: number): number =>
  (shape(face, line).reduce((sum, { width, kern }) => sum + width + kern, 0) * size) / 1000;
