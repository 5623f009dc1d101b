/** What a layout has to respect besides the demand. */
export interface Ground {
  /** Days that may hold a run and that no author fixed. */
  open: readonly number[];
  /** Those of them that may hold a hard or moderate run, and those that may hold a long one. */
  hard: readonly number[];
  long: readonly number[];
  /** Days that may hold a walk, and no run. */
  off: readonly number[];
  /** Days the author fixed, by what they hold. */
  fixed: ReadonlyMap<number, { stressful: boolean; moderate: boolean; runs: boolean }>;
  longDay: number;
  afterStress: boolean;
  beforeStress: boolean;
}

/** Days the author fixed that are stressful, or that hold a run. */
export function fixedWhere({ fixed }: Ground, what: 'stressful' | 'runs'): number[] {
  const days: number[] = [];
  for (const [day, held] of fixed) if (held[what]) days.push(day);
  return days;
}
