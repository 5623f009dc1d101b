/**
 * All ways to take `count` of the given days, in a fixed order: earlier days first. None when there
 * are not so many.
 *
 * @example
 * subsets([1, 3, 4], 2) //=> [[1, 3], [1, 4], [3, 4]]
 */
export function subsets(days: readonly number[], count: number): number[][] {
  if (count < 0 || count > days.length) return [];
  const found: number[][] = [];
  const add = (taken: number[], from: number): void => {
    const missing = count - taken.length;
    if (missing === 0) found.push(taken);
    const last = days.length - missing;
    for (let at = from; missing > 0 && at <= last; at++) add([...taken, days[at] ?? 0], at + 1);
  };
  add([], 0);
  return found;
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

/** A week's days, as indices. */
export const DAYS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** The day after, and before, in a week that is a loop. */
export const next = (day: number): number => (day + 1) % 7;
export const previous = (day: number): number => (day + 6) % 7;
