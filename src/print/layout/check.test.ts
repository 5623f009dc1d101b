import { expect, it } from 'vitest';
import { checkDrawing } from './check.ts';
import type { DrawList, Image, Item, Text } from './drawing.ts';

/** Points: the margin is 8 mm. */
const PROMISE = { leastSize: 6.5, leastTitle: 9, margin: 22.68 };

const text = (more: Partial<Text> & { cell?: string; role?: Item['role'] } = {}): Item => ({
  type: 'text',
  x: 110,
  y: 120,
  words: 'Easy',
  font: 'Barlow Condensed 600',
  size: 10,
  colour: '#000000',
  width: 30,
  cell: 'week 1, Monday',
  role: 'session',
  ...more,
});

const page = (...items: Item[]): DrawList => ({
  width: 400,
  height: 300,
  cells: [
    { name: 'week 1, Monday', role: 'session', x: 100, y: 100, width: 80, height: 40 },
    { name: 'edge', role: 'note', x: 0, y: 0, width: 400, height: 300 },
  ],
  items,
});

const said = (...items: Item[]): string[] =>
  checkDrawing(page(...items), PROMISE).map(({ cell, message }) => `${cell}: ${message}`);

it('has nothing to say of words inside their cell', () => {
  expect(said(text())).toEqual([]);
});

it.each([
  ['right', { x: 160 }],
  ['left', { x: 95 }],
  ['top', { y: 105 }],
  ['bottom', { y: 139 }],
])('notices words that leave their cell at the %s', (_, more) => {
  expect(said(text(more))).toEqual(['week 1, Monday: “Easy” leaves its cell.']);
});

it('measures words that read upwards from bottom to top', () => {
  expect(said(text({ turn: 'up', x: 150, y: 138 }))).toEqual([]);
  expect(said(text({ turn: 'up', x: 150, y: 125 }))).toEqual([
    'week 1, Monday: “Easy” leaves its cell.',
  ]);
});

it('notices words of a cell that the page does not have', () => {
  expect(said(text({ cell: 'week 9' }))).toEqual([
    'week 9: “Easy” belongs to no cell of the page.',
  ]);
});

it('notices words and boxes in the margins', () => {
  const box: Item = {
    type: 'box',
    x: 10,
    y: 50,
    width: 40,
    height: 40,
    cell: 'edge',
    role: 'artifact',
  };
  expect(said(text({ x: 10, y: 60, cell: 'edge', role: 'note' }), box)).toEqual([
    'edge: “Easy” stands in the margin.',
    'edge: A box stands in the margin.',
  ]);
});

const image = (more: Partial<Image> = {}): Item => ({
  type: 'image',
  x: 110,
  y: 105,
  width: 60,
  height: 30,
  source: { kind: 'png', data: new Uint8Array(), pixelWidth: 400, pixelHeight: 200 },
  cell: 'week 1, Monday',
  role: 'artifact',
  ...more,
});

it('notices pictures outside their cell, and lets boxes be', () => {
  const box: Item = {
    type: 'box',
    x: 90,
    y: 90,
    width: 100,
    height: 60,
    cell: 'week 1, Monday',
    role: 'artifact',
  };
  expect(said(box, image())).toEqual([]);
  expect(said(image({ x: 125 }))).toEqual(['week 1, Monday: An image leaves its cell.']);
});

it('notices pictures whose sides are not as their pixels are', () => {
  expect(said(image({ width: 61 }))).toEqual([]);
  expect(said(image({ width: 62 }), image({ height: 28 }))).toEqual([
    'week 1, Monday: An image is stretched or squeezed.',
    'week 1, Monday: An image is stretched or squeezed.',
  ]);
});

it('notices type under 6.5 pt', () => {
  expect(said(text({ font: 'Barlow Condensed 400', size: 6.4 }))).toEqual([
    'week 1, Monday: “Easy” is set in 6.4 pt; 6.5 pt is the least.',
  ]);
});

it('notices titles and amounts of sessions under 9 pt, and lets details be smaller', () => {
  expect(said(text({ size: 8.9 }))).toEqual([
    'week 1, Monday: “Easy” is set in 8.9 pt; 9 pt is the least.',
  ]);
  expect(said(text({ size: 8.9, font: 'Barlow Condensed 400' }))).toEqual([]);
});

it('notices words that run into each other', () => {
  expect(said(text(), text({ x: 130, words: '9 km' }))).toEqual([
    'week 1, Monday: “Easy” runs into “9 km” of week 1, Monday.',
  ]);
});
