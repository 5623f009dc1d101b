/** Foster's figures for seven days. */
export interface WeekLoad {
  /** Sum of the days' loads. */
  total: number;
  /** Mean over standard deviation; undefined where all days are equal. */
  monotony?: number;
  /** Total times monotony; undefined with it. */
  strain?: number;
}

/** Below this share of the mean, a deviation is nothing but rounding. */
const NEGLIGIBLE = 1e-9;

/**
 * Load, monotony and strain of a week (Foster, 1998). The deviation is that of a population of seven,
 * rest days counting as 0.
 *
 * Where all seven days are equal (a week of nothing, too) there is no deviation to divide by: monotony
 * grows beyond every figure, so none is given and a chart leaves a gap. For charts only, never a gate.
 *
 * @param loads of the seven days, 0 or more.
 * @example
 * weekLoad([0, 100, 0, 100, 0, 100, 100]) //=> { total: 400, monotony: 1.15, strain: 461.9 }
 */
export function weekLoad(loads: readonly number[]): WeekLoad {
  const total = loads.reduce((sum, load) => sum + load, 0);
  const days = Math.max(1, loads.length);
  const mean = total / days;
  const variance = loads.reduce((sum, load) => sum + (load - mean) ** 2, 0) / days;
  const deviation = Math.sqrt(variance);
  if (deviation <= mean * NEGLIGIBLE) return { total };
  const monotony = mean / deviation;
  return { total, monotony, strain: total * monotony };
}
