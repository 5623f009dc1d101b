import { type Face, numberOf, type ShapedGlyph, type ShownLine, shape } from './face.ts';
import { glyphString } from './glyphString.ts';
import { n } from './number.ts';

/** The line of these words, made on first use. */
export function showLine(face: Face, words: string): ShownLine {
  const known = face.shown.get(words);
  if (known) return known;
  const glyphs = shape(face, words);
  const ids = new Set(glyphs.map(({ id }) => id));
  const line = { operator: operatorOf(face, glyphs), ids };
  face.shown.set(words, line);
  return line;
}

/** `[(ab)15(c)]TJ`: numbers between glyphs move the next one left, in thousandths. */
function operatorOf(face: Face, glyphs: readonly ShapedGlyph[]): string {
  let text = '[(';
  for (const { id, kern } of glyphs) {
    text += glyphString(numberOf(face, id));
    if (Math.abs(kern) >= 0.5) text += `)${n(-kern)}(`;
  }
  return `${text})]TJ`;
}
