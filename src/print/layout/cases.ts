import type { FontBook } from './fonts.ts';
import { fontsForWord, joinWords, type Word } from './words.ts';

/** How words look, but for their size and colour. */
export interface Typeface {
  /** First choice first. */
  families: string[];
  weight: number;
  style: string;
}

/** A line of words as long as it is in type of size 1. */
export interface MeasuredLine {
  width: number;
  /** More than one where a font lends its letters. */
  pieces: { words: string; font: string; x: number; width: number }[];
  /** Characters that no font has. */
  missing: string[];
}

/** A typeface with every line it has measured. */
export interface TypeCase {
  line(words: string): MeasuredLine;
}

/** The typeface's case, the same one each time. */
export type TypeCases = (face: Typeface) => TypeCase;

/** Words are as long as their size is large, so each line is measured once for all sizes. */
export function openCases(book: FontBook): TypeCases {
  const cases = new Map<string, TypeCase>();
  return (face) => {
    const name = `${face.families.join()} ${face.weight} ${face.style}`;
    const known = cases.get(name);
    if (known) return known;
    const lines = new Map<string, MeasuredLine>();
    const opened: TypeCase = {
      line(words) {
        const measured = lines.get(words) ?? measure(book, face, words);
        lines.set(words, measured);
        return measured;
      },
    };
    cases.set(name, opened);
    return opened;
  };
}

function measure(book: FontBook, face: Typeface, line: string): MeasuredLine {
  const words = line.normalize('NFC');
  const [family = ''] = face.families;
  const font = book.find(family, face.weight, face.style);
  if (font && book.covers(font, words)) {
    const width = book.width(font, words, 1);
    return { width, pieces: [{ words, font, x: 0, width }], missing: [] };
  }
  return measureByWords(book, face, words);
}

/** Each word, or each letter of a word, in the first font that has it. */
function measureByWords(book: FontBook, face: Typeface, line: string): MeasuredLine {
  let x = 0;
  const words = line
    .split(/( )/)
    .filter((part) => part !== '')
    .map((part): Word => {
      const word = { ...face, x, y: 0, width: 0, words: part, size: 1, colour: '' };
      word.width = fontsForWord(word, book).reduce(
        (sum, { font, words: some }) => sum + book.width(font, some, 1),
        0,
      );
      x += word.width;
      return word;
    });
  const { texts, missing } = joinWords(words, book);
  const pieces = texts.map(({ words: some, font, x: at, width }) => ({
    words: some,
    font,
    x: at,
    width,
  }));
  return { width: x, pieces, missing };
}
