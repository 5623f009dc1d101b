/** The poster's measures, in points on an A4 page; larger papers have everything larger. */
export const POSTER = {
  /** Width of an A4 page inside its margins: sizes grow with the page from here. */
  width: 779,
  head: 84,
  largeHead: 112,
  foot: 22,
  axis: 13,
  stress: 13,
  ribbon: 21,
  /** White between picture and words, and between columns. */
  apart: 13,
  gutter: 18,
  columns: 4,
  largeColumns: 3,
  /** Part of the page that the picture takes at least. */
  leastPicture: 0.4,
} as const;

export const TITLE_SIZES = [[32], [28], [24], [20], [16]];
export const LEAD_SIZES = [[12.4, 11.6, 10.8, 10, 9.2, 8.4, 7.6]];

/** Of the words below the picture. */
export const NOTE_SIZES = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.6] as const;
/** In large print, on pages of their own. */
export const LARGE_NOTE_SIZES = [12] as const;

/** Words at a race, beside its dot. */
export interface FlagSize {
  title: number;
  words: number;
}

export const FLAG_SIZES: FlagSize[][] = [
  [{ title: 12, words: 9 }],
  [{ title: 10, words: 8 }],
  [{ title: 8, words: 7 }],
];
export const LARGE_FLAG_SIZES: FlagSize[][] = [
  [{ title: 13, words: 12 }],
  [{ title: 12, words: 12 }],
];

export const DOT_SIZE = 10;
