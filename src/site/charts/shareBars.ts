import { scaleBand, scaleLinear } from 'd3-scale';
import type { Season } from '../../model/phaseKind.ts';

/** A week as the picture of a shared link knows it. */
export interface ShareWeek {
  volume: number;
  season: Season;
  down: boolean;
}

/** Its bar, pixels. */
export interface ShareBar extends Omit<ShareWeek, 'volume'> {
  x: number;
  width: number;
  height: number;
}

/** The least a week shows, so that an unplanned week is still a week. */
const SMALLEST_BAR = 4;
/** A plan of two weeks does not make two walls. */
const WIDEST_BAR = 120;

/**
 * Bars for a whole plan or year, whose fullest week is as tall as the field. Alone on its picture, it
 * needs no scale to compare with.
 *
 * @param field pixels
 * @example
 * shareBars([{ volume: 10, season: 'base', down: false }], { width: 100, height: 50 })
 * //=> [{ x: 8, width: 84, height: 50, season: 'base', down: false }]
 */
export function shareBars(
  weeks: readonly ShareWeek[],
  field: { width: number; height: number },
): ShareBar[] {
  const across = scaleBand<number>()
    .domain(weeks.map((_, at) => at))
    .range([0, Math.min(field.width, weeks.length * WIDEST_BAR)])
    .paddingInner(0.16)
    .paddingOuter(weeks.length === 1 ? 0.08 : 0);
  const most = Math.max(1, ...weeks.map(({ volume }) => volume));
  const up = scaleLinear([0, most], [0, field.height]);
  return weeks.map(({ volume, season, down }, at) => ({
    x: tenth(across(at) ?? 0),
    width: tenth(across.bandwidth()),
    height: Math.max(SMALLEST_BAR, tenth(up(volume))),
    season,
    down,
  }));
}

/** Never a zero below zero. */
const tenth = (value: number) => Math.round(value * 10) / 10 || 0;
