import type { RaceDistance } from '../../model/race.ts';
import type { YearRace } from '../../model/year.ts';

/** Days of taper before a performance race: marathon three weeks, half two, 10K and below one. */
export const TAPER_DAYS: Record<RaceDistance, number> = {
  '5k': 7,
  '10k': 7,
  half: 14,
  marathon: 21,
  ultra: 21,
};

/** Easier days before an experience race: two, three before a long one. */
const EASIER_DAYS: Record<RaceDistance, number> = {
  '5k': 2,
  '10k': 2,
  half: 3,
  marathon: 3,
  ultra: 3,
};

/** Days before a race that hold nothing hard and nothing long. */
export const easierDays = ({ distance }: Pick<YearRace, 'distance'>): number =>
  EASIER_DAYS[distance];

/** Days a race takes before it: its taper, or the easier days of an experience race. */
export const preparationDays = ({ distance, role }: YearRace): number =>
  role === 'performance' ? TAPER_DAYS[distance] : EASIER_DAYS[distance];
