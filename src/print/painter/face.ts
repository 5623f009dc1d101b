import * as fontkit from 'fontkit';
import { HOUSE_LETTERS } from './houseLetters.ts';
import { openTrueType, type TrueType } from './trueType.ts';

/** A glyph wherever it stands, its advance in thousandths of the font size. */
export interface FaceGlyph {
  /** The characters it stands for: more than one for a ligature. */
  codePoints: number[];
  width: number;
}

/** One glyph of a shaped word. */
export interface ShapedGlyph extends FaceGlyph {
  /** 0 for the empty box that stands for a letter the font has not. */
  id: number;
  /** What kerning adds to its advance. */
  kern: number;
}

/** A line as a content stream shows it, the same in every document. */
export interface ShownLine {
  /** The operator that shows its glyphs, with kerning between them. */
  operator: string;
  /** Numbers of its glyphs in the font. */
  ids: ReadonlySet<number>;
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
  /** Lines as content streams show them, since a plan says the same again and again. */
  shown: Map<string, ShownLine>;
  /** Every glyph shaped so far, by its number, and the empty box. */
  glyphs: Map<number, FaceGlyph>;
  /** The empty box and the glyphs that house letters are set in: each one's number in documents. */
  house: ReadonlyMap<number, number>;
}

export function openFace(data: Uint8Array): Face {
  const font = parse(data);
  const scale = 1000 / font.unitsPerEm;
  const box = { codePoints: [], width: font.getGlyph(0).advanceWidth * scale };
  const face: Face = {
    font,
    outlines: parse(data),
    trueType: openTrueType(data, font.postscriptName ?? 'without a name'),
    scale,
    words: new Map(),
    lines: new Map(),
    shown: new Map(),
    glyphs: new Map([[0, box]]),
    house: new Map(),
  };
  const house = new Set([0, ...shape(face, HOUSE_LETTERS).map(({ id }) => id)]);
  return { ...face, house: new Map([...house].map((id, number) => [id, number])) };
}

/** What documents call a glyph: those of house letters come first, in their order. */
export const numberOf = ({ house }: Face, id: number): number => house.get(id) ?? house.size + id;

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
  for (const glyph of shaped) {
    if (!face.glyphs.has(glyph.id)) face.glyphs.set(glyph.id, glyph);
  }
  face.words.set(word, shaped);
  return shaped;
}

/** Points. */
export const widthOf = (face: Face, line: string, size: number): number =>
  (shape(face, line).reduce((sum, { width, kern }) => sum + width + kern, 0) * size) / 1000;
