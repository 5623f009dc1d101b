import { expect, it } from 'vitest';
import { type FontBook, fontName } from './fonts.ts';
import { joinWords, type Word } from './words.ts';

/** Two fonts of one width: `A` has Latin letters and signs, `B` Greek ones. */
const book: FontBook = {
  find: (family, weight, style) => (family === 'C' ? undefined : fontName(family, weight, style)),
  covers: (font, words) => (font.startsWith('A') ? /^[ -~×]*$/ : /^[Α-ω]*$/).test(words),
  width: (_, words, size) => words.length * size,
};

const word = (words: string, x: number, more: Partial<Word> = {}): Word => ({
  x,
  y: 10,
  width: words.length,
  words,
  families: ['A', 'B'],
  weight: 400,
  style: 'normal',
  size: 1,
  colour: '#000000',
  ...more,
});

const lines = (...words: Word[]): string[] =>
  joinWords(words, book).texts.map(
    ({ words: line, font, x, width }) => `${x}+${width} ${font}: ${line}`,
  );

it('joins the words and spaces of a line into one line', () => {
  expect(lines(word('10', 0), word(' ', 2), word('×', 3))).toEqual(['0+4 A 400: 10 ×']);
});

it('drops the space that hangs over the end of a line', () => {
  expect(lines(word('quick,', 0), word(' ', 6), word('1', 0, { y: 20 }))).toEqual([
    '0+6 A 400: quick,',
    '0+1 A 400: 1',
  ]);
});

it('keeps words apart that stand far from each other', () => {
  expect(lines(word('Easy', 0), word('9', 30))).toEqual(['0+4 A 400: Easy', '30+1 A 400: 9']);
});

it('keeps words apart that differ in weight or colour', () => {
  expect(
    lines(word('a', 0), word('b', 1, { weight: 600 }), word('c', 2, { colour: '#111111' })),
  ).toHaveLength(3);
});

it('takes the second font for words the first cannot write', () => {
  expect(lines(word('Run', 0), word(' ', 3), word('ΩΩ', 4))).toEqual([
    '0+3 A 400: Run',
    '4+2 B 400: ΩΩ',
  ]);
});

it('splits a word of two scripts between two fonts', () => {
  expect(lines(word('aΩ', 5))).toEqual(['5+1 A 400: a', '6+1 B 400: Ω']);
});

it('names the letters that no font has, each once', () => {
  expect(joinWords([word('🙂 a🙂ع', 0)], book).missing).toEqual(['🙂', 'ع']);
});

it('fails when a template asks for a font nobody brought', () => {
  expect(() => lines(word('a', 0, { families: ['C'] }))).toThrow('No font C 400');
});

it('joins the two pieces of a large word that was broken at its hyphen and kerned', () => {
  const large = { size: 20, families: ['A'] };
  const pieces = [
    word('check-', 0, { ...large, width: 60 }),
    word('in', 59, { ...large, width: 18 }),
  ];
  expect(joinWords(pieces, book).texts.map(({ words }) => words)).toEqual(['check-in']);
});
