import { expect, it } from 'vitest';
import { checkDrawing, textBounds } from './check.ts';
import type { Cell, Item } from './drawing.ts';
import { turnAround } from './turnAround.ts';

const BOX = { x: 100, y: 50, width: 80, height: 60 };
const CELL: Cell = { name: 'cover', role: 'note', x: 105, y: 55, width: 40, height: 10 };
const TEXT: Item = {
  type: 'text',
  x: 105,
  y: 63,
  words: 'Easy',
  font: 'Barlow Condensed 600',
  size: 10,
  colour: '#000000',
  width: 20,
  role: 'note',
  cell: 'cover',
};
const SIGN: Item = {
  type: 'path',
  x: 110,
  y: 60,
  scale: 2,
  d: 'M0 0H5',
  cell: 'page',
  role: 'artifact',
};

const { cells, items } = turnAround({ cells: [CELL], items: [TEXT, SIGN] }, BOX);

it('turns words about the middle of their box, with the cell that holds them', () => {
  expect(cells).toEqual([{ ...CELL, x: 135, y: 95 }]);
  expect(items[0]).toEqual({ ...TEXT, x: 175, y: 97, turn: 'around' });
  const promise = { leastSize: 6, leastTitle: 6, margin: 0 };
  expect(checkDrawing({ width: 300, height: 200, cells, items }, promise)).toEqual([]);
});

it('knows that words on their head run to the left of where they begin', () => {
  const [text] = items;
  if (text?.type !== 'text') throw new Error('The words are gone');
  expect(textBounds(text)).toEqual({ x: 155, y: 95, width: 20, height: 9.2 });
});

it('turns shapes too', () => {
  expect(items[1]).toEqual({ ...SIGN, x: 170, y: 100, turn: 'around' });
});

it('stands upright again after two turns', () => {
  const twice = turnAround({ cells, items: [] }, BOX);
  expect(twice.cells).toEqual([CELL]);
});
