/**
 * From one stretch of numbers to another, in proportion. A browser that draws a year needs no more of a
 * library of scales than this, and saves a sixth of its script.
 *
 * @example
 * linear([0, 60], [0, 240])(15) //=> 60
 */
export const linear =
  ([from, to]: readonly [number, number], [low, high]: readonly [number, number]) =>
  (value: number): number =>
    low + ((value - from) / (to - from)) * (high - low);
