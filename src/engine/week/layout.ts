import type { Demand } from './demand.ts';
import { fixedWhere, type Ground } from './ground.ts';
import { placeAlso } from './placeAlso.ts';
import { placeEasy } from './placeEasy.ts';
import { placeModerate } from './placeModerate.ts';
import { placeStrength } from './placeStrength.ts';
import { placeStress } from './placeStress.ts';

/** Which day each sort of session stands on, as indices into the week. */
export interface Layout {
  long: number[];
  /** Whether the long run may have hard parts. */
  hardLong: boolean;
  hard: number[];
  moderate: number[];
  easy: number[];
  /** The easy days that end with strides. */
  strides: number[];
  strength: number[];
  also: number[];
}

/**
 * Finds days for a week's sessions: first long and hard, as far apart as the days allow, then the
 * easy days that make them work, then strength and the rest. Deterministic: of equals, the earliest.
 */
export function layOut(demand: Demand, ground: Ground): Layout {
  const { long, hard, dropped } = placeStress(demand, ground);
  const stressful = [...long, ...hard, ...fixedWhere(ground, 'stressful')];
  const moderate = placeModerate(demand, ground, stressful);
  const spare = demand.long - long.length + dropped + demand.moderate - moderate.length;
  const easyDemand = { ...demand, easy: demand.easy + spare };
  const { easy, strides } = placeEasy(easyDemand, ground, stressful, moderate);
  const running = [...long, ...hard, ...moderate, ...easy, ...fixedWhere(ground, 'runs')];
  const strength = placeStrength(demand, ground, stressful, running);
  const also = placeAlso(demand, ground, running, strength);
  return { long, hardLong: demand.hardLong, hard, moderate, easy, strides, strength, also };
}
