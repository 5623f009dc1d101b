/** How much the first run of a race week gains, and the last one loses, of its size; our own choice. */
const SHARE = 0.35;

/** What the runs before a race may come to, in the plan's measure. */
export interface Bounds {
  smallest: number;
  mostRun: number;
  /** Whole steps that sizes move by. */
  step: number;
}

/**
 * Even runs made to fall towards a race, the shortest last; their sum stays what it was.
 *
 * @example
 * fallToRace([8, 8, 8], { smallest: 3, mostRun: 20, step: 1 }) //=> [10, 8, 6]
 */
export function fallToRace(
  sizes: readonly number[],
  { smallest, mostRun, step }: Bounds,
): number[] {
  const falling = sizes.toSorted((one, other) => other - one);
  const pairs = Math.floor(falling.length / 2);
  for (let at = 0; at < pairs; at++) {
    const last = falling.length - 1 - at;
    const [large = 0, small = 0] = [falling[at], falling[last]];
    const wanted = small * SHARE * (1 - at / pairs);
    const moved = Math.max(0, Math.min(wanted, small - smallest, mostRun - large));
    const steps = Math.floor(moved / step + 1e-6) * step;
    falling[at] = large + steps;
    falling[last] = small - steps;
  }
  return falling;
}
