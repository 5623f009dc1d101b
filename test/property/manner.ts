/** What a generator leaves out of its definitions, or puts into them. */
export interface Manner {
  /** Nothing that a coach could not mean: no down week without reason, no two hard days fixed. */
  sensible: boolean;
}
