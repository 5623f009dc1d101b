import type { FontName } from '../layout/drawing.ts';
import type { Face, ShownLine } from './face.ts';
import { showLine } from './shownLine.ts';
import type { Typecase } from './typecase.ts';

/** A font as one document knows it. */
export interface UsedFont {
  /** Its name in content streams, such as `F1`. */
  resource: string;
  face: Face;
  /** Whatever it shows. */
  lines: Set<ShownLine>;
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
  const { resource, face, lines } = use(fonts, font);
  const line = showLine(face, words);
  lines.add(line);
  if (line.ids.has(0)) fonts.missing.add(words.trim());
  return { font: resource, glyphs: line.operator };
}

function use({ used, typecase }: DocumentFonts, name: FontName): UsedFont {
  const known = used.get(name);
  if (known) return known;
  const font = {
    resource: `F${used.size + 1}`,
    face: typecase.face(name),
    lines: new Set<ShownLine>(),
  };
  used.set(name, font);
  return font;
}
