import type { Text } from './drawing.ts';
import { type FontBook, fontName } from './fonts.ts';

/** A word or a space as satori places it. */
export interface Word {
  x: number;
  y: number;
  width: number;
  words: string;
  /** First choice first. */
  families: string[];
  weight: number;
  style: string;
  size: number;
  colour: string;
}

/** Lines of words, and what no font can draw. */
export interface Lines {
  texts: Text[];
  /** Characters without a shape in any font. */
  missing: string[];
}

/**
 * Joins words back into lines, so that a reader of the PDF gets sentences with real spaces, and
 * gives each stretch the first font of its list that has all its letters.
 */
export function joinWords(words: Word[], book: FontBook): Lines {
  const missing = new Set<string>();
  const texts: Text[] = [];
  for (const text of words.flatMap((word) => textsOf(word, book, missing))) {
    const before = texts.at(-1);
    if (before && follows(before, text)) append(before, text);
    else if (text.words.trim() !== '') texts.push(text);
  }
  return { texts: texts.map((text) => trimEnd(text, book)), missing: [...missing] };
}

/** The stretches of a word that are set in one font each; what no font has is left out. */
export const fontsForWord = (word: Word, book: FontBook): Pick<Text, 'font' | 'words'>[] =>
  textsOf(word, book, new Set());

function textsOf(word: Word, book: FontBook, missing: Set<string>): Text[] {
  const { x, y, width, size, colour } = word;
  const words = word.words.normalize('NFC');
  const fonts = fontsOf(word, book);
  const font = fonts.find((candidate) => book.covers(candidate, words));
  if (font) return [{ type: 'text', x, y, words, font, size, colour, width }];
  return textsByLetter({ ...word, words }, fonts, book, missing);
}

function fontsOf({ families, weight, style }: Word, book: FontBook): string[] {
  const fonts = families.map((family) => book.find(family, weight, style));
  const found = fonts.filter((font) => font !== undefined);
  if (found.length === 0) throw new Error(`No font ${fontName(families.join(), weight, style)}`);
  return found;
}

/** A word of two scripts: letter by letter, each with the first font that has it. */
function textsByLetter(word: Word, fonts: string[], book: FontBook, missing: Set<string>): Text[] {
  const { y, size, colour } = word;
  let { x } = word;
  return [...word.words].flatMap((letter) => {
    const font = fonts.find((candidate) => book.covers(candidate, letter));
    if (!font) missing.add(letter);
    const width = font ? book.width(font, letter, size) : 0;
    x += width;
    return font
      ? [{ type: 'text' as const, x: x - width, y, words: letter, font, size, colour, width }]
      : [];
  });
}

/**
 * A space of the fallback font may be half a point wider than satori's, and a word that is set in two
 * pieces, as at a hyphen, kerned by a few hundredths of its size. A space is at least 0.2 of it.
 */
const gapIn = (size: number): number => Math.max(0.5, size * 0.06);

function follows(before: Text, text: Text): boolean {
  const together =
    Math.abs(before.x + before.width - text.x) < gapIn(text.size) && before.y === text.y;
  const same = before.size === text.size && before.colour === text.colour;
  return together && same && (before.font === text.font || text.words.trim() === '');
}

function append(before: Text, text: Text): void {
  before.words += text.words;
  before.width = text.x + text.width - before.x;
}

function trimEnd(text: Text, book: FontBook): Text {
  const words = text.words.trimEnd();
  if (words === text.words) return text;
  const spaces = book.width(text.font, text.words.slice(words.length), text.size);
  return { ...text, words, width: text.width - spaces };
}
