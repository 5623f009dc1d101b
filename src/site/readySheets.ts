import { INK_NAMES, SHEETS, type SheetName } from '../model/sheet.ts';
import { type SheetChoice, UNITS } from './addresses.ts';

/** Every way that a sheet of a level comes in: its first paper, kilometres and colour first. */
export const choicesOf = (sheet: SheetName): SheetChoice[] =>
  SHEETS[sheet].papers.flatMap((paper) =>
    UNITS.flatMap((units) => INK_NAMES.map((ink) => ({ sheet, paper, units, ink }))),
  );

/**
 * The sheets that a level has as files: the fridge sheet in every paper, unit and ink. All others are
 * made when somebody asks for them.
 */
export const READY_SHEETS: readonly SheetChoice[] = choicesOf('fridge');
