import { KM_PER_MILE, type Units } from './units.ts';

/** A value that moves from the first building week to the last; kilometres or minutes. */
export interface Ramp {
  measure: 'distance' | 'time';
  /** Unit the author wrote in. */
  units: Units;
  from: number;
  to: number;
}

/** One value for each week, as an author may write them out; kilometres or minutes. */
export interface WeeklyVolumes {
  measure: 'distance' | 'time';
  units: Units;
  weekly: number[];
}

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const RAMP = new RegExp(String.raw`^${NUMBER}(?:\s*(?:→|->|to)\s*${NUMBER})?\s*(km|mi|min)$`);
const LIST = /^(\d+(?:\.\d+)?(?:\s*,\s*\d+(?:\.\d+)?)+)\s*(km|mi|min)$/;

/**
 * Reads `24 → 30 km`, `150 -> 240 min` or one value that holds, `40 km`.
 *
 * @returns undefined when the text is none of these.
 * @example
 * parseRamp('24 → 30 km') //=> { measure: 'distance', units: 'km', from: 24, to: 30 }
 */
export function parseRamp(text: string): Ramp | undefined {
  const match = RAMP.exec(text.trim());
  if (!match) return undefined;
  const unit = unitOf(match[3]);
  const from = Number(match[1]) * unit.per;
  const to = match[2] === undefined ? from : Number(match[2]) * unit.per;
  return { measure: unit.measure, units: unit.units, from, to };
}

/**
 * Reads weekly volumes written out: `15, 18, 23, 17 km`.
 *
 * @returns undefined when the text is not a list with a unit.
 */
export function parseWeeklyVolumes(text: string): WeeklyVolumes | undefined {
  const match = LIST.exec(text.trim());
  if (!match) return undefined;
  const unit = unitOf(match[2]);
  const weekly = (match[1] ?? '').split(',').map((value) => Number(value) * unit.per);
  return { measure: unit.measure, units: unit.units, weekly };
}

function unitOf(unit: string | undefined): {
  measure: 'distance' | 'time';
  units: Units;
  per: number;
} {
  if (unit === 'min') return { measure: 'time', units: 'km', per: 1 };
  return unit === 'mi'
    ? { measure: 'distance', units: 'mi', per: KM_PER_MILE }
    : { measure: 'distance', units: 'km', per: 1 };
}
