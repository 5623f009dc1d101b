import type { YearSeason } from '../../model/year.ts';

/** A season with the day of the grid it begins on. */
export interface PlacedSeason extends YearSeason {
  firstDay: number;
  lastDay: number;
}
