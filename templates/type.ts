/** Titles, leads and anything read as sentences. */
export const READING = 'Literata';

/** Grids, labels and numbers; the second family lends its Greek and Cyrillic. */
export const LABELS = 'Barlow Condensed, Roboto Condensed';
