import type { Ink } from '../../../templates/ink.ts';
import type { SheetWords } from '../../../templates/words/en.ts';
import type { Plan } from '../../model/plan.ts';
import type { Cell, Item } from '../layout/drawing.ts';
import type { Press } from '../layout/stamp.ts';
import type { Grid } from './grid.ts';

/** All that the parts of a fridge sheet need to know. */
export interface FridgeSheet {
  press: Press;
  plan: Plan;
  ink: Ink;
  words: SheetWords;
  grid: Grid;
  /** Address of the plan's page. */
  url: string;
  brandName: string;
}

/** A part of a page: its cells in reading order, and what is drawn in them. */
export interface Part {
  cells: Cell[];
  items: Item[];
}

export const NOTHING: Part = { cells: [], items: [] };

export const joinParts = (parts: Part[]): Part => ({
  cells: parts.flatMap(({ cells }) => cells),
  items: parts.flatMap(({ items }) => items),
});

/** How a message names a place on this sheet. */
export const whereOn = (cell: string): string => `fridge: ${cell}`;
