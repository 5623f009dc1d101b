import type { Measure } from '../../model/plan.ts';
import { kmPer, type Units } from '../../model/units.ts';
import { type Both, unitWord } from '../both.ts';

/** From here on halves say more than is known. */
const WHOLE = 10;

/**
 * Volumes nobody runs to the metre, in both units: to the half below ten, whole from there on, whole
 * minutes; what repeats is counted.
 *
 * @param km kilometres, or minutes of a plan measured in time; `mi` the same of the plan built in miles
 * @example
 * bothAbout([20.3, 20.3, 27], …).km //=> '2 × 20, 27 km'
 */
export const bothAbout = (
  km: readonly number[],
  mi: readonly number[],
  measure: Measure,
): Both => ({ km: listed(km, measure, 'km'), mi: listed(mi, measure, 'mi') });

function listed(values: readonly number[], measure: Measure, units: Units): string {
  const per = measure === 'time' ? 1 : kmPer(units);
  const rounded = values.map((value) => about(value / per, measure));
  const words = rounded.flatMap((value, at) => {
    if (value === rounded[at - 1]) return [];
    const end = rounded.findIndex((other, later) => later > at && other !== value);
    const times = (end < 0 ? rounded.length : end) - at;
    return times > 1 ? `${times}\u00a0×\u00a0${value}` : `${value}`;
  });
  return `${words.join(', ')}\u00a0${unitWord(measure, units)}`;
}

const about = (value: number, measure: Measure): number =>
  measure === 'time' || value >= WHOLE ? Math.round(value) : Math.round(value * 2) / 2;
