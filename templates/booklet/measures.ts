/** The booklet's measures: millimetres for the page, points for type. A designer edits these. */
export const PAGE = {
  top: 11,
  bottom: 11,
  outer: 11,
  /** At the fold. */
  inner: 15,
  /** At the fold, where single pages get holes. */
  punched: 20,
  /** Of the running head, and the white under it. */
  head: 8,
  /** Of the page number, and the white over it. */
  foot: 7,
} as const;

/** Points: the day's name with its bar, before its sessions. */
export const DAY_COLUMN = { width: 46, indent: 8 } as const;

/** White in a week, in points. */
export const WEEK = {
  /** Above and below the words of a session. */
  above: 4.4,
  below: 5,
  /** Between two sessions of a day. */
  apart: 7,
  /** Right of the amounts, so that they keep off the edge of a tint. */
  right: 5,
  /** Between the head of a week and its first day. */
  headGap: 7,
  /** Least room for a line to write on, and the most a day gets for one. */
  line: 15,
  tallLine: 21,
} as const;

/** Lines to write on: their distance, in points. */
export const WRITING = 20;

/** Sizes of the words of a week, largest first: on one page, and on two that face each other. */
export interface WeekSizes {
  single: readonly number[];
  spread: readonly number[];
}

export const WEEK_SIZES: WeekSizes = {
  single: [9.4, 9, 8.6, 8.2, 7.8],
  spread: [10, 9.6, 9.2, 8.8, 8.4, 8, 7.6, 7.2, 6.8],
};

export const LARGE_WEEK_SIZES: WeekSizes = { single: [12.6, 12], spread: [13, 12.5, 12] };

/** Titles of sessions: not below 9.5 pt. */
export const titleSize = (size: number): number => Math.max(9.5, size * 1.3);

/** The reason in italics: a little smaller, and never under 6.6 pt, or 12 pt in large print. */
export const reasonSize = (size: number): number => Math.max(size >= 12 ? 12 : 6.6, size * 0.92);

/** Sizes of notes: phases, rules, sessions. */
export const NOTE_SIZES = [9.6, 9, 8.4, 7.8, 7.2];
export const LARGE_NOTE_SIZES = [13, 12];
