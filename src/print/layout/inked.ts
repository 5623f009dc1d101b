import { coloursIn, type Ink } from '../../../templates/ink.ts';
import type { Colour, Shape } from './drawing.ts';
import type { Stamp } from './stamp.ts';

/** A stamp of the plate in an ink, worked out once for each. */
export function inked(stamp: Stamp, ink: Ink): Stamp {
  const prints = PRINTS.get(ink) ?? openPrints(ink);
  const known = prints.stamps.get(stamp);
  if (known) return known;
  const shapes = stamp.shapes.map((shape) => dye(shape, prints.colours));
  const print = { ...stamp, shapes };
  prints.stamps.set(stamp, print);
  return print;
}

interface Prints {
  colours: ReadonlyMap<Colour, Colour>;
  stamps: WeakMap<Stamp, Stamp>;
}

const PRINTS = new WeakMap<Ink, Prints>();

function openPrints(ink: Ink): Prints {
  const prints = { colours: coloursIn(ink), stamps: new WeakMap<Stamp, Stamp>() };
  PRINTS.set(ink, prints);
  return prints;
}

function dye(shape: Shape, colours: ReadonlyMap<Colour, Colour>): Shape {
  const inInk = (colour: Colour): Colour => colours.get(colour) ?? colour;
  if (shape.type === 'text') return { ...shape, colour: inInk(shape.colour) };
  if (shape.type === 'link') return shape;
  return {
    ...shape,
    ...(shape.fill && { fill: inInk(shape.fill) }),
    ...(shape.stroke && { stroke: { ...shape.stroke, colour: inInk(shape.stroke.colour) } }),
  };
}
