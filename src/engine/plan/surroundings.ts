/** What a stretch of weeks stands in, where it is part of a longer one. */
export interface Surroundings {
  /** Rising weeks right before its first; left out where nothing is before it. */
  risen?: number;
  /** Weeks (0-based) that carry only a share of the level: a race for joy, days off after one. */
  eased?: ReadonlyMap<number, number>;
}
