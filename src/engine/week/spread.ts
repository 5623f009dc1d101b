/** Whole steps as evenly as they go, what is left over on the first runs, none above `most`. */
export function spread(
  sum: number,
  count: number,
  whole = 1,
  most = Number.POSITIVE_INFINITY,
): number[] {
  if (count === 0) return [];
  const base = Math.min(most, Math.floor(sum / (count * whole)) * whole);
  let left = sum - base * count;
  const sizes: number[] = [];
  for (let run = 0; run < count; run++) {
    const extra = Math.min(whole, left, most - base);
    left -= extra;
    sizes.push(base + extra);
  }
  return sizes;
}

/** The sum of sizes. */
export const total = (sizes: readonly number[]): number =>
  sizes.reduce((sum, size) => sum + size, 0);
