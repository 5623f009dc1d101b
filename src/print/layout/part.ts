import type { Cell, Item } from './drawing.ts';

/** A part of a page: its cells in reading order, and what is drawn in them. */
export interface Part {
  cells: Cell[];
  items: Item[];
}

export const NOTHING: Part = { cells: [], items: [] };

export const joinParts = (parts: readonly Part[]): Part => ({
  cells: parts.flatMap(({ cells }) => cells),
  items: parts.flatMap(({ items }) => items),
});
