import type { ArcStep } from '../../engine/recovery/arc.ts';
import { PHASES, type Season } from '../../model/phaseKind.ts';
import { linear } from './linear.ts';

/** A stretch of days as a bar: `x` and `width` in percent of the chart, `height` in pixels. */
export interface ArcBar {
  season: Season;
  phase: ArcStep['phase'];
  x: number;
  width: number;
  height: number;
}

/** Days the picture shows: the same for every race, so that rows can be compared. */
export const ARC_DAYS = 56;
/** A usual week, in pixels. */
export const USUAL_HEIGHT = 34;

/**
 * The days after a race as bars on a scale of eight weeks. A day with nothing planned has no height;
 * the drawing marks it otherwise.
 */
export function arcBars(arc: readonly ArcStep[]): ArcBar[] {
  const across = linear([0, ARC_DAYS], [0, 100]);
  return arc.map(({ phase, firstDay, lastDay = ARC_DAYS, shareOfUsual }) => ({
    phase,
    season: PHASES[phase].season,
    x: hundredth(across(firstDay - 1)),
    width: hundredth(across(lastDay) - across(firstDay - 1)),
    height: Math.round(shareOfUsual * USUAL_HEIGHT),
  }));
}

/** The weeks of the scale: where each ends, percent of the width. */
export const arcWeeks = Array.from({ length: ARC_DAYS / 7 }, (_, at) => ({
  number: at + 1,
  x: hundredth(((at + 1) * 700) / ARC_DAYS),
}));

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
