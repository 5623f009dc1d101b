import { planMoves } from '../engine/capacity/planMoves.ts';
import { vdotOfResult } from '../engine/pace/personalPace.ts';
import { pacesOf, type TrainingPaces } from '../engine/pace/trainingPaces.ts';
import type { Plan } from '../model/plan.ts';
import type { Result } from '../model/runner.ts';
import type { SheetLanguage, SheetName } from '../model/sheet.ts';
import { sheetLanguage } from '../model/sheetLanguage.ts';
import type { Weekday } from '../model/weekday.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { worksheetsOf } from './worksheets/worksheets.ts';

/** What a sheet shows besides the plan, found out by the engine. */
export interface SheetContents {
  moves?: Weekday[][][];
  paces?: TrainingPaces;
  worksheets?: Worksheet[];
}

interface Asked {
  language?: SheetLanguage | undefined;
  recent?: Result | undefined;
}

/**
 * What a sheet of this name shows besides the plan.
 *
 * @param asked the language that was asked for, else the plan's; and a race of the last months, else
 *   the runner's own
 */
export function sheetContents(
  sheet: SheetName,
  plan: Plan,
  { language, recent = plan.choices.runner?.recent }: Asked = {},
): SheetContents {
  if (sheet === 'worksheets') {
    return { worksheets: worksheetsOf(plan, sheetLanguage(plan.language, language)) };
  }
  if (sheet === 'pocket') return recent ? { paces: pacesOf(vdotOfResult(recent)) } : {};
  return sheet === 'booklet' || sheet === 'booklet-pages' ? { moves: planMoves(plan) } : {};
}
