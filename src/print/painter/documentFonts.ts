import type { FontName } from '../layout/drawing.ts';
import { type ShapedGlyph, shape } from './face.ts';
import { glyphString } from './glyphString.ts';
import { n } from './number.ts';
import type { GlyphSet } from './subset.ts';
import type { Typecase } from './typecase.ts';

/** A font as one document knows it. */
interface UsedFont extends GlyphSet {
  /** Its name in content streams, such as `F1`. */
  resource: string;
  /** Shown lines, by their words: a plan says the same again and again. */
  shown: Map<string, string>;
}

/** The fonts a document has used so far, in the order of first use. */
export interface DocumentFonts {
  used: Map<FontName, UsedFont>;
  /** Words with a letter that their font has not. */
  missing: Set<string>;
  typecase: Typecase;
}

export const openFonts = (typecase: Typecase): DocumentFonts => ({
  used: new Map(),
  missing: new Set(),
  typecase,
});

/** Words as a content stream shows them. */
interface Shown {
  /** What the stream calls their font. */
  font: string;
  /** The operator that shows their glyphs, with kerning between them. */
  glyphs: string;
}

export function show(fonts: DocumentFonts, font: FontName, words: string): Shown {
  const used = use(fonts, font);
  const glyphs = used.shown.get(words) ?? line(fonts, used, words);
  used.shown.set(words, glyphs);
  return { font: used.resource, glyphs };
}

function line({ missing }: DocumentFonts, used: UsedFont, words: string): string {
  const glyphs = shape(used.face, words);
  if (glyphs.some(({ id }) => id === 0)) missing.add(words.trim());
  return `[${glyphsOf(used, glyphs)}]TJ`;
}

function use({ used, typecase }: DocumentFonts, name: FontName): UsedFont {
  const known = used.get(name);
  if (known) return known;
  const face = typecase.face(name);
  const missing = { codePoints: [], width: face.font.getGlyph(0).advanceWidth * face.scale };
  const font: UsedFont = {
    resource: `F${used.size + 1}`,
    face,
    numbers: new Map([[0, 0]]),
    glyphs: [missing],
    shown: new Map(),
  };
  used.set(name, font);
  return font;
}

/** `(ab)15(c)`: numbers between glyphs move the next one left, in thousandths. */
function glyphsOf(font: UsedFont, glyphs: ShapedGlyph[]): string {
  let text = '(';
  for (const glyph of glyphs) {
    text += glyphString(numberOf(font, glyph));
    if (Math.abs(glyph.kern) >= 0.5) text += `)${n(-glyph.kern)}(`;
  }
  return `${text})`;
}

function numberOf(font: UsedFont, { id, codePoints, width }: ShapedGlyph): number {
  const known = font.numbers.get(id);
  if (known !== undefined) return known;
  const number = font.glyphs.length;
  font.numbers.set(id, number);
  font.glyphs.push({ codePoints, width });
  return number;
}
