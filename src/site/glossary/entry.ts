/** A word of the site, explained. */
export interface GlossaryEntry {
  /** Its anchor: `down-week`. */
  id: string;
  word: string;
  /** Other names it has elsewhere. */
  also?: string;
  /** A sentence or two. */
  says: string;
  /** The article that says more. */
  article?: string;
}
