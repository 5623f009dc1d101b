const STEPS = [1, 2, 5, 10];

/**
 * Round values for the lines of a scale, at most five of them.
 *
 * @example
 * roundValues(72) //=> [20, 40, 60]
 */
export function roundValues(most: number): number[] {
  if (most <= 0) return [];
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = STEPS.map((one) => one * power).find((one) => most / one < 5) ?? most;
  return Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);
}
