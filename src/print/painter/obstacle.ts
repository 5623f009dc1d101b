/** Something that a reader who does not see the page would miss. */
export interface Obstacle {
  /** 1-based; none when the whole document is meant. */
  page?: number;
  cell?: string;
  /** One sentence. */
  message: string;
}
