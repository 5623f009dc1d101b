import { expect, it } from 'vitest';
import { INKS, PLATE } from '../../../templates/ink.ts';
import type { Shape } from './drawing.ts';
import { inked } from './inked.ts';
import type { Stamp } from './stamp.ts';

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
const stamp = (): Stamp => ({ width: 9, height: 9, missing: [], shapes: SHAPES });

const coloursOf = ({ shapes }: Stamp): unknown[] =>
  shapes.map((shape) =>
    shape.type === 'text'
      ? shape.colour
      : shape.type === 'link'
        ? ''
        : (shape.fill ?? shape.stroke?.colour),
  );

it('prints one stamp in any ink', () => {
  const { colour, mono } = INKS;
  const plate = stamp();
  expect(coloursOf(inked(plate, colour))).toEqual([colour.season.speed, colour.soft, '#ffffff']);
  expect(coloursOf(inked(plate, mono))).toEqual(['#000000', mono.soft, mono.ink]);
  expect(plate).toEqual(stamp());
});

it('changes nothing but colours, and works a print out once', () => {
  const plate = stamp();
  const print = inked(plate, INKS.mono);
  expect(print.shapes[1]).toMatchObject({ d: 'M0 0H1', stroke: { width: 0.5, dash: [1, 2] } });
  expect(inked(plate, INKS.mono)).toBe(print);
});

it('gives every colour of the plate a mark of its own', () => {
  const { ink, soft, rule, onBand, season } = PLATE;
  const marks = [ink, soft, rule, onBand, ...Object.values(season)];
  expect(new Set(marks).size).toBe(marks.length);
});
