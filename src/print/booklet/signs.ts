import type { Ink } from '../../../templates/ink.ts';
import { SIGN_SIZE, TICK_BOX } from '../../../templates/signs.ts';
import type { BookletSign } from '../../../templates/words/words.ts';
import { dashedBar, dotOn, solidBar } from '../fridge/dayMarks.ts';
import type { Rectangle, Shape } from '../layout/drawing.ts';

/** Draws a sign into the upper left corner of a box. */
export type Sign = (box: Rectangle, ink: Ink) => Shape[];

/** How high the bars of the signs are: three dashes and their gaps, and a little more. */
export const SIGN_HEIGHT = 24.2;

const SIDE = 10;

const box =
  (side: number): Sign =>
  ({ x, y }, { ink }) => [
    {
      type: 'path',
      x: x + (SIDE - side) / 2,
      y: y + SIDE - side,
      scale: side / SIGN_SIZE,
      d: TICK_BOX,
      stroke: { colour: ink, width: 0.8 },
    },
  ];

/** Three boxes, each smaller than the one before. */
const sizes: Sign = (at, ink) => [
  ...box(8)({ ...at, x: at.x - 1 }, ink),
  ...box(5)({ ...at, x: at.x + 6 }, ink),
  ...box(3)({ ...at, x: at.x + 11 }, ink),
];

/** Two arrows that pass each other. */
const moves: Sign = ({ x, y }, { ink }) => [
  {
    type: 'path',
    x,
    y,
    scale: 1,
    d: 'M1 4H14M11 1L14 4L11 7M14 10.5H1M4 7.5L1 10.5L4 13.5',
    stroke: { colour: ink, width: 0.9, round: true },
  },
];

const lines: Sign = ({ x, y }, { soft }) => [
  {
    type: 'path',
    x,
    y,
    scale: 1,
    d: 'M0 4H15M0 9.5H15M0 15H15',
    stroke: { colour: soft, width: 0.6 },
  },
];

/** The signs of the booklet, as its pages draw them. */
export const SIGNS: Record<BookletSign, Sign> = {
  tick: box(SIDE),
  hard: (at, { ink }) => [solidBar({ ...at, x: at.x + 3.5 }, ink)],
  long: (at, { ink }) => [dashedBar({ ...at, x: at.x + 3.5 }, ink)],
  event: (at, { ink }) => [
    solidBar({ ...at, x: at.x + 3.5, y: at.y + 2, height: at.height - 2 }, ink),
    dotOn({ ...at, x: at.x + 3.5, y: at.y + 4 }, ink, 9),
  ],
  sizes,
  moves,
  lines,
};
