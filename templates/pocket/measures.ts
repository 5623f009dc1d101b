/** The pocket card's measures: millimetres for the page, points for type. A designer edits these. */
export const PANEL = {
  /** White round the words of a panel. */
  white: 8,
} as const;

/** Sizes of the notes of a panel, largest first. */
export const POCKET_SIZES = [10.6, 10.2, 9.8, 9.4, 9, 8.6, 8.2, 7.8, 7.4, 7, 6.6];
/** Down to this size everything stays; below it, what is nice to have goes first. */
export const COMFORTABLE = 7.8;
export const LARGE_POCKET_SIZES = [13, 12];

/** White between two entries, and before what belongs to the one above, in their size. */
export const APART = 0.58;
export const CLOSE = 0.12;

/** White under the heading of a panel, in points. */
export const HEADING_GAP = 6;
