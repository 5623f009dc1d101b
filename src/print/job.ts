import type { Ink } from '../../templates/ink.ts';
import type { SheetWords } from '../../templates/words/words.ts';
import type { SheetBrand } from '../brands/sheetBrand.ts';
import type { TrainingPaces } from '../engine/pace/trainingPaces.ts';
import type { Plan } from '../model/plan.ts';
import type { Gutter, PaperName, SheetLanguage, SheetName } from '../model/sheet.ts';
import type { Weekday } from '../model/weekday.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { Press } from './layout/stamp.ts';

/** For each week and each of its days, in order: the days it may change places with. */
export type SafeMoves = readonly (readonly (readonly Weekday[])[])[];

/** What the engine has found out besides the plan; a sheet leaves out what it is not given. */
export interface SheetContents {
  /** Where each day may move. */
  moves?: SafeMoves;
  /** The runner's own paces, minutes a kilometre. */
  paces?: TrainingPaces;
  /** What the worksheets ask, in the sheet's language. */
  worksheets?: readonly Worksheet[];
}

/** All that the parts of a sheet need to know. */
export interface Job extends SheetContents {
  sheet: SheetName;
  press: Press;
  plan: Plan;
  paper: PaperName;
  ink: Ink;
  words: SheetWords;
  language: SheetLanguage;
  /** ISO date of the first day of the plan's first week; none on a sheet without dates. */
  start?: string;
  gutter: Gutter;
  /** Nothing under 12 pt, on more pages. */
  large: boolean;
  /** Address of the plan's page, in full. */
  url: string;
  brand: SheetBrand;
}

/** How a message names a place on a sheet, such as `fridge: week 8, Tuesday`. */
export const whereOn = ({ sheet }: Pick<Job, 'sheet'>, cell: string): string => `${sheet}: ${cell}`;
