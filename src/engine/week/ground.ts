/** What a layout has to respect besides the demand. */
export interface Ground {
  /** Days that may hold a session and that no author fixed. */
  open: readonly number[];
  /** Days the author fixed, by what they hold. */
  fixed: ReadonlyMap<number, { stressful: boolean; moderate: boolean; runs: boolean }>;
  longDay: number;
  hardFrom: number;
  afterStress: boolean;
  beforeStress: boolean;
}
