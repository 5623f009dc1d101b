/**
 * All ways to take `count` of the given days, in a fixed order: earlier days first.
 *
 * @example
 * subsets([1, 3, 4], 2) //=> [[1, 3], [1, 4], [3, 4]]
 */
export function subsets(days: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return days.flatMap((day, at) =>
    subsets(days.slice(at + 1), count - 1).map((rest) => [day, ...rest]),
  );
}

/**
 * The first of the candidates that costs least.
 *
 * @returns undefined when there is none, or every one costs infinitely much.
 */
export function cheapest<Candidate>(
  candidates: readonly Candidate[],
  cost: (candidate: Candidate) => number,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const price = cost(candidate);
    if (price < least) {
      best = candidate;
      least = price;
    }
  }
  return best;
}

/** The day after, and before, in a week that is a loop. */
export const next = (day: number): number => (day + 1) % 7;
export const previous = (day: number): number => (day + 6) % 7;
