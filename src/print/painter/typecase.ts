import type { FontName } from '../layout/drawing.ts';
import { type FontBook, type FontFile, fontName } from '../layout/fonts.ts';
import { type Deflate, deflateAnywhere } from './deflate.ts';
import { type Face, openFace, widthOf } from './face.ts';
import type { FontPress } from './fontProgram.ts';

/** All faces of a print shop: parsed when first used, kept with their shaped words and subsets. */
export interface Typecase extends FontPress {
  book: FontBook;
  face(font: FontName): Face;
  /** Path operators by path data. */
  paths: Map<string, string>;
}

export function openTypecase(files: FontFile[], deflate: Deflate = deflateAnywhere): Typecase {
  const data = new Map(
    files.map((file) => [fontName(file.name, file.weight, file.style), file.data]),
  );
  const names = new Map([...data.keys()].map((name) => [name.toLowerCase(), name]));
  const faces = new Map<FontName, Face>();

  function face(font: FontName): Face {
    const known = faces.get(font);
    if (known) return known;
    const bytes = data.get(font);
    if (!bytes) throw new Error(`The print shop was opened without the font ${font}`);
    const opened = openFace(bytes);
    faces.set(font, opened);
    return opened;
  }

  const book: FontBook = {
    find: (family, weight, style) => names.get(fontName(family, weight, style).toLowerCase()),
    covers: (font, words) =>
      [...words].every((letter) =>
        face(font).font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
      ),
    width: (font, words, size) => widthOf(face(font), words, size),
  };
  return { book, face, programs: new Map(), paths: new Map(), deflate };
}
