import { kmPer, type Units } from '../../model/units.ts';

/** Step that sizes are rounded to, and the whole step they prefer. */
export interface Grid {
  fine: number;
  whole: number;
}

/**
 * Half and whole kilometres or miles; five minutes, and single ones where five would be too big a
 * step. Small weeks need the finer grid alone, small long runs a finer one still: half a mile is more
 * than a tenth of four.
 *
 * @param long size of the week's long run, where it has one.
 */
export function gridOf(
  measure: 'distance' | 'time',
  units: Units,
  volume: number,
  long = Number.POSITIVE_INFINITY,
): Grid {
  if (measure === 'time') return { fine: 1, whole: volume >= 60 ? 5 : 1 };
  const unit = kmPer(units);
  const small = long < 5 * unit ? 0.1 * unit : 0.5 * unit;
  if (volume < 8 * unit) return { fine: 0.1 * unit, whole: 0.1 * unit };
  return { fine: small, whole: volume < 20 * unit ? 0.5 * unit : unit };
}
