import type { Season } from '../../model/phaseKind.ts';
import type { Year } from '../../model/year.ts';

/** Neighbouring seasons of one name: what a ribbon shows as one. Days count from the year's first. */
export interface SeasonBand {
  season: Season;
  title: string;
  firstDay: number;
  /** Inclusive. */
  lastDay: number;
}

/** The seasons of a year as bands that cover every day once. */
export function seasonBands({ seasons }: Pick<Year, 'seasons'>): SeasonBand[] {
  const bands: SeasonBand[] = [];
  let day = 0;
  for (const { season, title, days } of seasons) {
    const last = bands.at(-1);
    if (last?.title === title && last.season === season) last.lastDay += days;
    else bands.push({ season, title, firstDay: day, lastDay: day + days - 1 });
    day += days;
  }
  return bands;
}
