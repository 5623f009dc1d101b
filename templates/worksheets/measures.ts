/** Sizes of type on a worksheet, in points. */
export interface WorksheetType {
  kicker: number;
  title: number;
  lead: number;
  heading: number;
  /** Questions and names of what is to be ticked. */
  question: number;
  text: number;
  soft: number;
  foot: number;
}

const USUAL: WorksheetType = {
  kicker: 11,
  title: 27,
  lead: 12.5,
  heading: 15,
  question: 12.5,
  text: 10.8,
  soft: 10,
  foot: 8.5,
};

const smaller = (share: number): WorksheetType => ({
  ...USUAL,
  lead: USUAL.lead * share,
  heading: USUAL.heading * share,
  question: USUAL.question * share,
  text: USUAL.text * share,
  soft: USUAL.soft * share,
});

/** Steps of type for a page that has much to say, the largest first. */
export const TYPES: readonly WorksheetType[] = [USUAL, smaller(0.94), smaller(0.88), smaller(0.82)];

/** Large print: nothing under 12 pt, on more pages where one is not enough. */
export const LARGE_TYPES: readonly WorksheetType[] = [
  { kicker: 13, title: 29, lead: 15, heading: 18, question: 15, text: 13, soft: 12.2, foot: 12 },
];

/** White, in points. */
export const WHITE = {
  /** Between two parts, at least and at most. */
  apart: { least: 9, most: 20 },
  /** More above a heading. */
  heading: 8,
  afterHeader: 12,
} as const;

/** Between lines to write on, in millimetres. */
export const LINE_SPACING = 7;
/** Sides of a box to tick and of a ring to draw round a number, in millimetres. */
export const BOX = 4.2;
export const RING = 7;
