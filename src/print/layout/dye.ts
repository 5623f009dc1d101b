import { coloursIn, type Ink } from '../../../templates/ink.ts';
import type { Colour, Item } from './drawing.ts';

/** An ink's colour for each mark of the plate; other colours stay. */
export type Dye = ReadonlyMap<Colour, Colour>;

const DYES = new WeakMap<Ink, Dye>();

export function dyeOf(ink: Ink): Dye {
  const known = DYES.get(ink);
  if (known) return known;
  const dye = coloursIn(ink);
  DYES.set(ink, dye);
  return dye;
}

/** Gives an item that nobody else holds its colours, and returns it. */
export function dyed(item: Item, dye: Dye): Item {
  if (item.type === 'link' || item.type === 'image') return item;
  if (item.type === 'text') {
    item.colour = dye.get(item.colour) ?? item.colour;
    return item;
  }
  if (item.fill) item.fill = dye.get(item.fill) ?? item.fill;
  const { stroke } = item;
  if (stroke) item.stroke = { ...stroke, colour: dye.get(stroke.colour) ?? stroke.colour };
  return item;
}
