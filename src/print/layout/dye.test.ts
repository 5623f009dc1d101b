import { expect, it } from 'vitest';
import { INKS, type Ink, PLATE } from '../../../templates/ink.ts';
import type { Item, Shape } from './drawing.ts';
import { place, type Stamp } from './stamp.ts';

const SHAPES: Shape[] = [
  { type: 'box', x: 0, y: 0, width: 9, height: 9, fill: PLATE.season.speed },
  {
    type: 'path',
    x: 0,
    y: 0,
    scale: 1,
    d: 'M0 0H1',
    stroke: { colour: PLATE.soft, width: 0.5, dash: [1, 2] },
  },
  {
    type: 'text',
    x: 1,
    y: 2,
    words: 'Speed',
    font: 'A 400',
    size: 9,
    width: 20,
    colour: PLATE.onBand,
  },
];
const STAMP: Stamp = { width: 9, height: 9, missing: [], shapes: SHAPES };

const placed = (ink?: Ink): Item[] => place(STAMP, { x: 10, y: 20 }, 'week 1', 'week', ink);

const coloursOf = (items: Item[]): unknown[] =>
  items.map((item) => {
    if (item.type === 'link' || item.type === 'image') return undefined;
    return item.type === 'text' ? item.colour : (item.fill ?? item.stroke?.colour);
  });

it('prints one stamp in any ink, and leaves the stamp as it was', () => {
  const { colour, mono } = INKS;
  const before = structuredClone(STAMP);
  expect(coloursOf(placed(colour))).toEqual([colour.season.speed, colour.soft, '#ffffff']);
  expect(coloursOf(placed(mono))).toEqual(['#000000', mono.soft, mono.ink]);
  expect(STAMP).toEqual(before);
});

it('changes nothing else of a shape but where it stands', () => {
  expect(placed(INKS.mono)[1]).toEqual({
    ...SHAPES[1],
    x: 10,
    y: 20,
    stroke: { colour: INKS.mono.soft, width: 0.5, dash: [1, 2] },
    cell: 'week 1',
    role: 'artifact',
  });
});

it('leaves colours that are no marks', () => {
  const stamp: Stamp = { ...STAMP, shapes: [{ ...SHAPES[0], fill: '#123456' } as Shape] };
  expect(coloursOf(place(stamp, { x: 0, y: 0 }, 'a', 'note', INKS.mono))).toEqual(['#123456']);
});

it('gives every colour of the plate a mark of its own', () => {
  const { ink, soft, rule, accent, onBand, season } = PLATE;
  const marks = [ink, soft, rule, accent, onBand, ...Object.values(season)];
  expect(new Set(marks).size).toBe(marks.length);
});
