/** The fridge sheet's measures: millimetres for the page, points for type. A designer edits these. */
export const PAGE = {
  margin: 9,
  header: 18.6,
  code: 16,
  columnHeads: 6.2,
  bandColumn: 7,
  weekColumn: 29,
  footer: 8.6,
  tallestRow: 22,
  /** From this height on a row uses the larger type. */
  roomyRow: 17,
  /** The words about the phases under a short plan. */
  phaseNotes: 21,
} as const;

/** Space round the words of a cell, in points. */
export const DAY_PADDING = { left: 6, right: 4.6, top: 3.2, bottom: 1.8 } as const;
export const WEEK_PADDING = { left: 5.5, right: 4, top: 3.2, bottom: 9.6 } as const;

/** The bar of a week's volume, in points. */
export const BAR = { height: 4.6, below: 3.6 } as const;

/** The bar at the left edge of a hard or long day, in points. */
export const STRESS_BAR = { width: 3, dash: [3.1, 2.3] } as const;

/** How the words of a day are set. */
export interface DaySize {
  title: number;
  detail: number;
  /** `line`: title and amount share a line; `stack`: the amount has its own; `wrap`: titles may break. */
  setting: 'line' | 'stack' | 'wrap';
}

const DETAILS = [8.7, 8.1, 7.5, 7, 6.5];
const sizes = (title: number, setting: DaySize['setting'], details = DETAILS): DaySize[] =>
  details.map((detail) => ({ title, detail, setting }));

/**
 * The steps of a day's type: detail down to 6.5 pt, then the title a step smaller, not below 9 pt;
 * last, a title may break into two lines.
 */
export const DAY_SIZES: DaySize[][] = [
  sizes(10.6, 'line'),
  sizes(10.2, 'line'),
  sizes(9.8, 'line'),
  sizes(9.4, 'line'),
  sizes(9, 'line'),
  sizes(10, 'wrap'),
  sizes(9, 'wrap'),
];

/** In tall rows the amount has a line of its own and everything is larger. */
export const ROOMY_DAY_SIZES: DaySize[][] = [
  sizes(13, 'stack', [10, 9.4]),
  sizes(12.2, 'stack', [9.4, 9]),
  ...DAY_SIZES,
];

export interface WeekSize {
  number: number;
  title: number;
  volume: number;
  /** Of the purpose; none leaves it out. */
  purpose?: number;
}

export const WEEK_SIZES: WeekSize[][] = [
  [{ number: 20, title: 9.4, volume: 8.7 }],
  [{ number: 18, title: 8.7, volume: 8.2 }],
  [{ number: 16, title: 8, volume: 7.8 }],
  [{ number: 14, title: 7.2, volume: 7.2 }],
];

export const ROOMY_WEEK_SIZES: WeekSize[][] = [
  [
    { number: 24, title: 11, volume: 10, purpose: 8.4 },
    { number: 24, title: 10.4, volume: 9.4, purpose: 7.8 },
    { number: 22, title: 10, volume: 9, purpose: 7.2 },
  ],
  [{ number: 20, title: 9.4, volume: 8.7, purpose: 7 }],
];
