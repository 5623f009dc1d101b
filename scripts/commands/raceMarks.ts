import type { RaceRole } from '../../src/model/race.ts';
import { MONTHS_SHORT } from '../../src/site/dates.ts';

/** How a race is marked: filled when it is run to perform, open when for joy. */
export const RACE_MARKS: Record<RaceRole, string> = { performance: '●', experience: '○' };

/** A day in six columns at most: `9 May`. */
export const shortDate = (date: string): string =>
  `${Number(date.slice(8))} ${MONTHS_SHORT[Number(date.slice(5, 7)) - 1]}`;
