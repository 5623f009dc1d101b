import { type Amount, formatAmount, formatVolume } from '../model/amount.ts';
import type { Measure } from '../model/plan.ts';

/** One text in kilometres and in miles; a page holds both and shows one. */
export interface Both {
  km: string;
  mi: string;
}

/** The same words in either unit. */
export const same = (text: string): Both => ({ km: text, mi: text });

/** True when a reader sees the same in either unit. */
export const isSame = ({ km, mi }: Both): boolean => km === mi;

/**
 * An amount in both units, each taken from the plan that was built in it.
 *
 * @example
 * bothAmounts({ measure: 'distance', from: 8, to: 8 }, { measure: 'distance', from: 8.05, to: 8.05 })
 * //=> { km: '8 km', mi: '5 mi' }
 */
export const bothAmounts = (km: Amount, mi: Amount): Both => ({
  km: formatAmount(km, 'km'),
  mi: formatAmount(mi, 'mi'),
});

/** A week's volume in both units, with its unit. */
export const bothVolumes = (km: number, mi: number, measure: Measure): Both => ({
  km: `${formatVolume(km, measure, 'km')}\u00a0${unitWord(measure, 'km')}`,
  mi: `${formatVolume(mi, measure, 'mi')}\u00a0${unitWord(measure, 'mi')}`,
});

/** The unit of a plan's volume: `km`, `mi` or `min`. */
export const unitWord = (measure: Measure, units: keyof Both): string =>
  measure === 'time' ? 'min' : units;
