import { kmPer, type Units } from '../../model/units.ts';

/** Step that sizes are rounded to, and the whole step they prefer. */
export interface Grid {
  fine: number;
  whole: number;
}

/**
 * Half and whole kilometres or miles; five minutes, and single ones where five would be too big a
 * step. Small weeks need the finer grid alone.
 */
export function gridOf(measure: 'distance' | 'time', units: Units, volume: number): Grid {
  if (measure === 'time') return { fine: 1, whole: volume >= 60 ? 5 : 1 };
  const unit = kmPer(units);
  if (volume < 8 * unit) return { fine: 0.1 * unit, whole: 0.1 * unit };
  return volume < 20 * unit
    ? { fine: 0.5 * unit, whole: 0.5 * unit }
    : { fine: 0.5 * unit, whole: unit };
}
