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
    const opened = openCase(book, face);
    cases.set(name, opened);
    return opened;
  };
}

function openCase(book: FontBook, face: Typeface): TypeCase {
  const lines = new Map<string, MeasuredLine>();
  const widths = new Map<string, number>();
  const first = book.find(face.families[0] ?? '', face.weight, face.style);

  /** Of a word in the first font; not a number where that lacks a letter. */
  function widthOf(font: string, word: string): number {
    const known = widths.get(word);
    if (known !== undefined) return known;
    const width = book.covers(font, word) ? book.width(font, word, 1) : Number.NaN;
    widths.set(word, width);
    return width;
  }

  function measure(line: string): MeasuredLine {
    const words = line.normalize('NFC');
    const width = first ? lengthOf(words, (word) => widthOf(first, word)) : Number.NaN;
    if (!first || Number.isNaN(width)) return measureByWords(book, face, words);
    return { width, pieces: [{ words, font: first, x: 0, width }], missing: [] };
  }

  return {
    line(words) {
      const known = lines.get(words);
      if (known) return known;
      const measured = measure(words);
      lines.set(words, measured);
      return measured;
    },
  };
}

/** Fonts shape word by word, so a line is as long as its words and the spaces between them. */
function lengthOf(line: string, widthOf: (word: string) => number): number {
  const words = line.split(' ');
  const spaces = words.length > 1 ? (words.length - 1) * widthOf(' ') : 0;
  return words.reduce((sum, word) => (word === '' ? sum : sum + widthOf(word)), spaces);
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
