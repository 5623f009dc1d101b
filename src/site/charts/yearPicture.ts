import type { Year } from '../../model/year.ts';
import { type Flag, rangeOf } from './flagRoom.ts';
import { linear } from './linear.ts';
import { type YearArcStep, yearArcs } from './yearArcs.ts';
import { flagsOf } from './yearFlags.ts';
import { type MonthTick, monthTicks } from './yearMonths.ts';
import { type RibbonPart, ribbonOf } from './yearRibbon.ts';
import { seasonBands } from './yearSeasonBands.ts';
import { daysBefore, fullest, type PictureWeek, pictureWeeks, roundValues } from './yearWeeks.ts';

/** A week's bar: `x` and `width` in percent, heights in pixels from the floor. */
export interface YearBar {
  week: PictureWeek;
  x: number;
  width: number;
  /** Of what is run in training. */
  height: number;
  /** Of what races add, stacked upon it. */
  raced: number;
}

/** The year from left to right. */
export interface YearPicture {
  bars: YearBar[];
  ribbon: RibbonPart[];
  months: (MonthTick & { x: number })[];
  /** The way back after each race, percent. */
  arcs: (YearArcStep & { x: number; width: number })[];
  /** `x` in percent. */
  flags: Flag[];
  /** Lines of the scale: value, and pixels above the floor. */
  scale: { value: number; height: number }[];
  /** From the floor to the top of everything, pixels. */
  height: number;
  /** Most hard days in one week. */
  hard: number;
}

/** The narrowest field that this picture is drawn in, pixels: labels are placed for it. */
export const LEAST_WIDTH = 860;
/** A field in which more names fit; the stylesheet shows them from there on. */
const WIDE = 1230;
/** Between one bar and the next, as a share of a week. */
const BETWEEN = 0.2;
/** Least height of a week in which something is run, pixels. */
const SMALLEST_BAR = 2;

/**
 * A whole year as one picture: a bar a week on one scale, months, a ribbon of seasons, races as
 * flags. Percentages across, so that type keeps its size at any width.
 *
 * @param tallest pixels of the fullest week, race included.
 * @param peak the volume that is so tall, where several years share a scale.
 */
export function yearPicture(
  year: Year,
  { tallest, peak }: { tallest: number; peak?: number },
): YearPicture {
  const weeks = pictureWeeks(year);
  const top = peak ?? fullest(weeks);
  const up = linear([0, top], [0, tallest]);
  const before = daysBefore(year);
  const across = linear([-before, weeks.length * 7 - before], [0, 100]);
  const bars = weeks.map((week, at): YearBar => {
    const height = week.run > 0 ? Math.max(SMALLEST_BAR, tenth(up(week.run))) : 0;
    const x = hundredth(across(at * 7 - before + (7 * BETWEEN) / 2));
    const width = hundredth(across(7 * (1 - BETWEEN)) - across(0));
    return { week, x, width, height, raced: tenth(up(week.raced)) };
  });
  const flags = flagsOn(year, bars, across);
  return {
    bars,
    ribbon: ribbonOf(seasonBands(year), across, { least: LEAST_WIDTH, wide: WIDE }),
    months: monthTicks(year).map((tick) => ({ ...tick, x: hundredth(across(tick.day)) })),
    arcs: yearArcs(year).map((step) => {
      const x = hundredth(across(step.firstDay));
      return { ...step, x, width: hundredth(across(step.lastDay + 1)) - x };
    }),
    flags,
    scale: roundValues(top).map((value) => ({ value, height: tenth(up(value)) })),
    height: Math.ceil(
      Math.max(...bars.map(topOf), ...flags.map((flag) => flag.up + rangeOf(flag.side).above)),
    ),
    hard: Math.max(0, ...weeks.map(({ hard }) => hard)),
  };
}

const topOf = ({ height, raced }: YearBar): number => height + raced;

/** The flags; a pole stands at the end of its day, where a season ends. */
function flagsOn(year: Year, bars: readonly YearBar[], across: (day: number) => number): Flag[] {
  const pixels = (percent: number) => (percent * LEAST_WIDTH) / 100;
  const skyline = (from: number, to: number) => {
    const under = bars.filter(({ x, width }) => pixels(x + width) > from && pixels(x) < to);
    return Math.max(0, ...under.map(topOf));
  };
  const flags = flagsOf(year.races, ({ day }) => pixels(across(day + 1)), {
    width: LEAST_WIDTH,
    skyline,
  });
  return flags.map((flag) => ({ ...flag, x: hundredth((flag.x / LEAST_WIDTH) * 100) }));
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const hundredth = (value: number) => Math.round(value * 100) / 100;
