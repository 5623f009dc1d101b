/** The fridge sheet's measures: millimetres for the page, points for type. A designer edits these. */
export const PAGE = {
  margin: 9,
  header: 18.6,
  code: 16,
  columnHeads: 6.2,
  bandColumn: 7,
  weekColumn: 36,
  /** In sheets with the larger type. */
  roomyWeekColumn: 39,
  footer: 8.6,
  tallestRow: 22,
  /** From this height on a row uses the larger type. */
  roomyRow: 17,
  /** Below this height a row uses less white. */
  tightRow: 12,
  /** The words about the phases under a short plan. */
  phaseNotes: 21,
} as const;

/** Those of large print, where nothing is under 12 pt. */
export const LARGE_PAGE: Record<keyof typeof PAGE, number> = {
  ...PAGE,
  columnHeads: 7.6,
  bandColumn: 7.6,
  weekColumn: 42,
  roomyWeekColumn: 42,
  footer: 19,
  tallestRow: 46,
  header: 25,
  code: 22,
};

/** White round the words of a cell, and the bar of a week's volume, in points. */
export interface Spacing {
  day: { left: number; right: number; top: number; bottom: number };
  week: { left: number; right: number; top: number };
  /** `below` is the white under the bar, `above` that over it. */
  bar: { height: number; below: number; above: number };
}

export const SPACING: Spacing = {
  day: { left: 6, right: 4.6, top: 3, bottom: 1.4 },
  week: { left: 5.5, right: 4, top: 3 },
  bar: { height: 4.2, below: 2.9, above: 0.7 },
};

export const TIGHT_SPACING: Spacing = {
  day: { left: 6, right: 4.6, top: 1.7, bottom: 0.8 },
  week: { left: 5.5, right: 4, top: 1.9 },
  bar: { height: 3.2, below: 2, above: 0.6 },
};

/** A box to tick: 3.3 mm, and the white between it and its session. */
export const TICK = { side: 9.35, gap: 3.6 } as const;

/** The bar at the left edge of a hard or long day, in points. */
export const STRESS_BAR = { width: 3, dash: [3.1, 2.3] } as const;

/** How the words of a day are set. */
export interface DaySize {
  title: number;
  detail: number;
  /** Height of a line of the title, in its size. */
  leading: number;
  /** White between the sessions of one day, in points. */
  apart: number;
  /**
   * `line`: title and amount share a line, the detail stands under the title.
   * `stack`: the amount has a line of its own.
   * `lead`: the first session as `stack`, further ones as `line` in a smaller size.
   * `under`: the detail begins under the tick box, which gives it the whole width.
   * `inline`: the detail stands on the line of the title.
   * `wrap`: as `line`, and a title may break.
   * `tower`: as `stack`, a title may break, and the detail begins under the tick box.
   */
  setting: 'line' | 'stack' | 'lead' | 'under' | 'inline' | 'wrap' | 'tower';
  /** The title of further sessions under `lead`. */
  further?: number;
}

type DaySetting = DaySize['setting'];

/** The amount has a line of its own. */
export const isStacked = (setting: DaySetting): boolean =>
  setting === 'stack' || setting === 'tower';

/** The title may take several lines. */
export const mayBreak = (setting: DaySetting): boolean => setting === 'wrap' || setting === 'tower';

/** The detail begins under the tick box. */
export const startsUnder = (setting: DaySetting): boolean =>
  setting === 'under' || setting === 'tower';

/** Under `lead` the first session of a day is set as a stack and the others as lines. */
export function sizeOfSession(size: DaySize, index: number): DaySize {
  if (size.setting !== 'lead') return size;
  if (index === 0) return { ...size, setting: 'stack' };
  return { ...size, setting: 'line', title: size.further ?? size.title };
}

const LARGE = [8.7, 8.1, 7.5];
const SMALL = [7, 6.5];
const sizes = (
  title: number,
  setting: DaySize['setting'],
  details: number[] = LARGE,
  leading = 1.12,
): DaySize[] =>
  details.map((detail) => ({ title, detail, leading, setting, apart: leading > 1.1 ? 1.6 : 0 }));

/**
 * The steps of a day's type. The detail goes down to 7.5 pt, then the title a step smaller, not
 * below 9 pt; then lines move together and the detail may take the whole width of the cell; then
 * it goes down to 6.5 pt or stands on the title's line; then the amount moves below the title; last,
 * a title may break into two lines.
 */
export const DAY_SIZES: DaySize[][] = [
  sizes(10.6, 'line'),
  sizes(10.2, 'line'),
  sizes(9.8, 'line'),
  sizes(9.4, 'line'),
  sizes(9, 'line'),
  sizes(9.4, 'line', [7.5], 1.02),
  sizes(9.4, 'under', [8.1, 7.5, ...SMALL], 1.02),
  sizes(9, 'line', SMALL, 1.02),
  sizes(9, 'under', SMALL, 1.02),
  sizes(9, 'inline', SMALL, 1.02),
  sizes(9.8, 'stack', [8.1, 7.5, ...SMALL], 1.04),
  sizes(9, 'stack', [7.5, ...SMALL], 1.02),
  sizes(10, 'wrap', [...LARGE, ...SMALL]),
  sizes(9, 'wrap', [...LARGE, ...SMALL], 1.04),
];

const leading = (title: number, further: number, details: number[]): DaySize[] =>
  sizes(title, 'lead', details).map((size) => ({ ...size, further }));

/** In tall rows the amount has a line of its own and everything is larger. */
export const ROOMY_DAY_SIZES: DaySize[][] = [
  sizes(13, 'stack', [10, 9.4]),
  sizes(12.2, 'stack', [9.6, 9]),
  sizes(11.4, 'stack', [9.2, 8.7]),
  sizes(10.8, 'stack', [9, 8.4]),
  leading(12.2, 9.8, [9.6, 9]),
  leading(11.4, 9.4, [9.2, 8.7, 8.1]),
  leading(10.8, 9, [8.7, 8.1, 7.5]),
  ...DAY_SIZES,
];

/** How the words of a week are set. */
export interface WeekSize {
  number: number;
  title: number;
  volume: number;
  /** Of the purpose; none leaves it out. */
  purpose?: number;
  /** `line`: phase and volume share a line; `stack`: the volume has its own. */
  setting: 'line' | 'stack';
}

/** With the purpose: used when it fits in every week, or in none. */
export const WEEK_SIZES: WeekSize[][] = [
  [{ number: 20, title: 9.4, volume: 9, purpose: 7.4, setting: 'line' }],
  [{ number: 20, title: 9, volume: 8.6, purpose: 7.4, setting: 'line' }],
  [{ number: 19, title: 8.6, volume: 8.4, purpose: 7.2, setting: 'line' }],
  [{ number: 18, title: 8.2, volume: 8.2, purpose: 7, setting: 'line' }],
];

/** Without the purpose. */
export const BARE_WEEK_SIZES: WeekSize[][] = [
  [{ number: 20, title: 9.4, volume: 8.7, setting: 'stack' }],
  [{ number: 20, title: 8.7, volume: 8.7, setting: 'stack' }],
  [{ number: 20, title: 8.1, volume: 8.4, setting: 'stack' }],
  [{ number: 18, title: 7.6, volume: 8, setting: 'stack' }],
  [{ number: 16, title: 7.2, volume: 7.6, setting: 'stack' }],
  [{ number: 15, title: 6.6, volume: 7, setting: 'stack' }],
];

/** For tall rows, with the purpose. */
export const ROOMY_WEEK_SIZES: WeekSize[][] = [
  [
    { number: 25, title: 11.4, volume: 10, purpose: 9.2, setting: 'stack' },
    { number: 25, title: 11.4, volume: 10, purpose: 8.6, setting: 'stack' },
    { number: 24, title: 11, volume: 10, purpose: 8, setting: 'stack' },
    { number: 22, title: 10, volume: 9.4, purpose: 7.4, setting: 'stack' },
  ],
  [{ number: 20, title: 9.4, volume: 8.7, purpose: 7, setting: 'stack' }],
];

/** The week cells of large print, with the purpose and without. */
export const LARGE_WEEK_SIZES: WeekSize[][] = [
  [{ number: 28, title: 14, volume: 13, purpose: 12, setting: 'stack' }],
  [{ number: 26, title: 13, volume: 12, purpose: 12, setting: 'stack' }],
];

export const LARGE_BARE_WEEK_SIZES: WeekSize[][] = [
  [{ number: 30, title: 14, volume: 14, setting: 'stack' }],
  [{ number: 28, title: 13, volume: 13, setting: 'stack' }],
  [{ number: 24, title: 12, volume: 12, setting: 'stack' }],
];

/** Days of large print: a title may break before anything gets smaller than 12 pt. */
export const LARGE_DAY_SIZES: DaySize[][] = [
  sizes(15, 'stack', [12.6]),
  sizes(14, 'stack', [12.4]),
  sizes(13.2, 'stack', [12]),
  leading(13.2, 12, [12]),
  leading(12.4, 12, [12]),
  sizes(14, 'tower', [12.4]),
  sizes(13.2, 'tower', [12]),
  sizes(12.4, 'tower', [12], 1.04),
  sizes(12, 'tower', [12], 1.02),
];
