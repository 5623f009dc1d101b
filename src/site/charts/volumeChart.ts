import { scaleBand } from 'd3-scale';
import type { Season } from '../../model/phaseKind.ts';
import type { RaceRole } from '../../model/race.ts';
import { SEASON_WORDS } from '../marks.ts';
import { textWidth } from './textWidth.ts';

/** What one bar stands for. */
export interface ChartWeek {
  number: number;
  /** Training; a race is no part of it. */
  volume: number;
  /** How its race is run, where it has one. */
  race?: RaceRole;
  season: Season;
  /** The word of its phase, such as `Base`. */
  phase: string;
  down: boolean;
}

/** A bar: `x` and `width` in percent of the chart's width, `y` and `height` in pixels. */
export interface Bar {
  week: ChartWeek;
  x: number;
  width: number;
  /** Middle of the bar, percent. */
  middle: number;
  y: number;
  height: number;
}

/** Weeks of one season side by side: a band under the bars, percent of the width. */
export interface Band {
  season: Season;
  /** The phase's word when it is one phase, otherwise the season's. */
  name: string;
  x: number;
  width: number;
  weeks: number;
}

export interface VolumeChart {
  /** Of the bars' field, pixels. */
  height: number;
  bars: Bar[];
  bands: Band[];
}

/** Room above the tallest bar for its number, and for the dot of a race above that, pixels. */
const HEADROOM = 22;
const RACE_ROOM = 16;
/** The least a week shows, so that an unplanned week is still a week. */
const SMALLEST_BAR = 3;

/**
 * Bars for a plan's weeks. Widths are percentages, so that a chart fills any column while its
 * numbers keep their size.
 *
 * @param peak the volume that is `tallest` pixels tall: the same for every chart that a reader may
 * compare.
 * @example
 * volumeChart(weeks, { peak: 62, tallest: 140 })
 */
export function volumeChart(
  weeks: readonly ChartWeek[],
  { peak, tallest }: { peak: number; tallest: number },
): VolumeChart {
  const across = scaleBand<number>()
    .domain(weeks.map(({ number }) => number))
    .range([0, 100])
    .paddingInner(0.16)
    .paddingOuter(0.08);
  const heights = weeks.map(({ volume }) =>
    Math.max(SMALLEST_BAR, tenth((volume / (peak || 1)) * tallest)),
  );
  const tops = weeks.map(({ race }, at) => (heights[at] ?? 0) + (race ? RACE_ROOM : 0));
  const height = Math.ceil(Math.max(...tops)) + HEADROOM;
  const bars = weeks.map((week, at): Bar => {
    const x = across(week.number) ?? 0;
    const size = heights[at] ?? 0;
    return {
      week,
      x: hundredth(x),
      width: hundredth(across.bandwidth()),
      middle: hundredth(x + across.bandwidth() / 2),
      y: tenth(height - size),
      height: size,
    };
  });
  return { height, bars, bands: bandsOf(bars) };
}

/** Neighbouring bars of one season, joined. */
function bandsOf(bars: readonly Bar[]): Band[] {
  const groups: Bar[][] = [];
  for (const bar of bars) {
    const group = groups.at(-1);
    if (group?.[0]?.week.season === bar.week.season) group.push(bar);
    else groups.push([bar]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const names = new Set(group.map(({ week }) => week.phase));
    return [
      {
        season: first.week.season,
        name: names.size === 1 ? first.week.phase : SEASON_WORDS[first.week.season],
        x: first.x,
        width: hundredth(last.x + last.width - first.x),
        weeks: group.length,
      },
    ];
  });
}

/** Weeks that a chart has room for at least: a plan of two does not make two walls. */
const LEAST_ROOM = 6;

/**
 * How much of its column a chart takes, percent: a week is as wide at every level.
 *
 * @param most weeks of the longest level
 * @example
 * chartWidth(2, 16) //=> 12.5
 */
export const chartWidth = (weeks: number, most: number): number =>
  hundredth((100 * weeks) / Math.max(most, LEAST_ROOM));

/** A chart's least width, on a phone of 360 pixels, and its type there, pixels. */
const PHONE = { width: 328, type: 13 };
/** A band's mark and the gap before its name, pixels. */
const MARK = 15;

/**
 * Whether a phone has no room for the name of a band.
 *
 * @param share of the column that the chart takes, percent
 */
export const hidesOnPhone = ({ name, width }: Band, share = 100): boolean =>
  MARK + textWidth(name, PHONE.type) > (PHONE.width * share * width) / 10_000;

const tenth = (value: number) => Math.round(value * 10) / 10;
const hundredth = (value: number) => Math.round(value * 100) / 100;
