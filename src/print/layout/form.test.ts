import { expect, it } from 'vitest';
import { slot } from '../../../templates/slot.ts';
import { openCases } from './cases.ts';
import { readForm } from './form.ts';
import type { Word } from './words.ts';

const CASES = openCases({ find: () => 'A 400', covers: () => true, width: () => 1 });

const mark = (words: string, x: number, y: number, width = 30): Word => ({
  x,
  y,
  width,
  words,
  families: ['a'],
  weight: 400,
  style: 'normal',
  size: 10,
  colour: '#000001',
});

const read = (height: number, ...words: Word[]) =>
  readForm({ width: 200, height, words, shapes: [] }, 200, CASES);

it('measures words at the right from the right edge', () => {
  expect(read(12, mark(slot('amount', 'right'), 165, 10)).slots).toMatchObject([
    { name: 'amount', manner: 'right', x: 5, y: 10 },
  ]);
});

/** A title on two lines, as satori gives it, with what follows it on its first line and below. */
const [TITLE = ''] = slot('title', 'wrap').split('\n');
const NOTE = [
  mark(TITLE, 20, 10),
  mark('\n', 50, 10, 4),
  mark(TITLE, 20, 22),
  mark(slot('aside', 'after'), 60, 10),
  mark(slot('number'), 0, 18),
  mark(slot('text'), 0, 36),
];

it('counts one line of words that run on, and what stands below moves up', () => {
  const { height, slots } = read(40, ...NOTE);
  expect(height).toBe(28);
  expect(slots.map(({ name, y, pitch }) => [name, y, pitch])).toEqual([
    ['title', 10, 12],
    ['aside', 10, 0],
    ['number', 18, 0],
    ['text', 24, 0],
  ]);
});

it('knows which words give way to others that run on', () => {
  expect(read(40, ...NOTE).slots.map(({ above }) => above)).toEqual([[], [], [], [0]]);
});

it('measures words after others from where these end', () => {
  expect(read(40, ...NOTE).slots[1]).toMatchObject({ manner: 'after', x: 6 });
});

it('refuses words that a template says by itself', () => {
  expect(() => read(12, mark('Easy', 0, 10))).toThrow('“Easy” stands in a form');
});
