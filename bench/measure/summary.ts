/** Milliseconds over the runs of one measure. */
export interface Summary {
  runs: number;
  min: number;
  /** A quarter of the runs took no longer: what a machine does that is little disturbed. */
  quarter: number;
  median: number;
  max: number;
}

/**
 * @example
 * summarise([3, 1, 2]) //=> { runs: 3, min: 1, quarter: 1, median: 2, max: 3 }
 */
export function summarise(times: number[]): Summary {
  const sorted = times.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return {
    runs: sorted.length,
    min: at(0),
    quarter: at(Math.floor((sorted.length - 1) / 4)),
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    max: at(sorted.length - 1),
  };
}
