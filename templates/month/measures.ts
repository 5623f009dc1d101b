/** The month sheet's measures: millimetres for the page, points for type. A designer edits these. */
export const MONTH = {
  header: 18,
  columnHeads: 6.4,
  bandColumn: 6.4,
  weekColumn: 31,
  footer: 7.4,
  /** Weeks on a page without dates, and on one in large print. */
  weeks: 4,
  largeWeeks: 2,
  /** From this height on a row uses the larger type. */
  roomyRow: 34,
} as const;

/** White round the words of a cell, in points. */
export const INSET = { left: 6.4, right: 3.6, top: 3.4, bottom: 2.4 } as const;

/** A box to tick, and the white between it and its session, in points. */
export const TICK = { side: 10, gap: 3.6 } as const;

/** The day of the month, in points. */
export const NUMBER = { size: 13, below: 1.6 } as const;

/** The bar of a week's volume, in points. */
export const BAR = { height: 4.6, below: 4 } as const;

/** Height of a line of a title and of a detail, in its size. */
export const TITLE_LEADING = 1.1;
export const DETAIL_LEADING = 1.14;

/** How the words of a day are set. */
export interface MonthDaySize {
  title: number;
  amount: number;
  detail: number;
  /** Of an event's title, which must catch the eye. */
  event: number;
  /** White between the sessions of one day, in points. */
  apart: number;
  /** `stack`: the amount has a line of its own; `run`: it follows the title where there is room. */
  setting: 'stack' | 'run';
  /** Whose details are shown: of all sessions, of the day's first one, or of none. */
  details: 'all' | 'first' | 'none';
}

const sizes = (
  title: number,
  setting: MonthDaySize['setting'],
  details: MonthDaySize['details'],
  steps: readonly number[],
): MonthDaySize[] =>
  steps.map((detail) => ({
    title,
    amount: title,
    detail,
    event: title * 1.3,
    apart: detail > 8 ? 4 : 2,
    setting,
    details,
  }));

/**
 * The steps of a day's type: the amount moves beside its title and the detail goes down to 7.5 pt,
 * then only the first session keeps its detail, then the title goes down to 11 pt and the detail to
 * 6.5 pt, last no detail stands.
 */
export const MONTH_DAY_SIZES: MonthDaySize[][] = [
  sizes(12.6, 'stack', 'all', [9.6, 9]),
  sizes(12, 'run', 'all', [9.2, 8.4, 7.5]),
  sizes(12, 'run', 'first', [9.2, 8.4, 7.5]),
  sizes(11.4, 'run', 'all', [8, 7.5]),
  sizes(11, 'run', 'first', [8, 7.2, 6.5]),
  sizes(11.4, 'run', 'none', [6.5]),
  sizes(11, 'run', 'none', [6.5]),
  sizes(11, 'run', 'none', [6.5]).map((size) => ({ ...size, event: 11 })),
];

/** In tall rows everything is larger where it fits. */
export const ROOMY_DAY_SIZES: MonthDaySize[][] = [
  sizes(14, 'stack', 'all', [11, 10.4]),
  ...MONTH_DAY_SIZES,
];

/** In large print nothing is under 12 pt. */
export const LARGE_DAY_SIZES: MonthDaySize[][] = [
  sizes(15, 'stack', 'all', [13, 12.4]),
  sizes(14, 'run', 'all', [12.4, 12]),
  sizes(13, 'run', 'all', [12]),
  sizes(12, 'run', 'all', [12]),
  sizes(13, 'run', 'first', [12]),
  sizes(13, 'run', 'none', [12]),
  sizes(12, 'run', 'none', [12]),
  sizes(12, 'run', 'none', [12]).map((size) => ({ ...size, event: 12 })),
];

/** How the words beside a week are set. */
export interface MonthWeekSize {
  number: number;
  title: number;
  text: number;
}

export const MONTH_WEEK_SIZES: MonthWeekSize[][] = [
  [{ number: 22, title: 11, text: 9.6 }],
  [{ number: 20, title: 10, text: 9 }],
  [{ number: 18, title: 9, text: 8.2 }],
  [{ number: 15, title: 8, text: 7.4 }],
  [{ number: 13, title: 6.6, text: 6.5 }],
];

export const ROOMY_WEEK_SIZES: MonthWeekSize[][] = [
  [{ number: 27, title: 12.6, text: 11 }],
  ...MONTH_WEEK_SIZES,
];

export const LARGE_WEEK_SIZES: MonthWeekSize[][] = [
  [{ number: 24, title: 13, text: 12 }],
  [{ number: 16, title: 12, text: 12 }],
];

export const TITLE_SIZES = [[30], [27], [24], [20]];
/** The plan's own title and what it is for, at the right of the head. */
export interface FactsSize {
  title: number;
  text: number;
}
const facts = (title: number, text: number): FactsSize[] => [{ title, text }];
export const FACTS_SIZES = [
  facts(15, 10.4),
  facts(13, 9.8),
  facts(11, 9),
  facts(9, 8),
  facts(7.5, 7),
];
export const LARGE_FACTS_SIZES = [facts(15, 12), facts(13, 12), facts(12, 12)];
