import type { Season } from '../model/phaseKind.ts';

/**
 * The mark of each season as an SVG path in a box of 12 × 12. Shapes, not letters: fonts lack them,
 * and colour is never the only sign.
 */
export const MARKS: Record<Season, string> = {
  recover:
    'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9ZM6 3.3a2.7 2.7 0 1 1 0 5.4a2.7 2.7 0 1 1 0-5.4Z',
  base: 'M6 1.2L11.4 10.8H.6Z',
  build: 'M1.5 1.5H10.5V10.5H1.5Z',
  speed: 'M6 .4L11.6 6L6 11.6L.4 6Z',
  peak: 'M6 .5L7.5 4.3L11.6 4.5L8.4 7.1L9.5 11.1L6 8.9L2.5 11.1L3.6 7.1L.4 4.5L4.5 4.3Z',
};

/** The word of each season. */
export const SEASON_WORDS: Record<Season, string> = {
  recover: 'Recover',
  base: 'Base',
  build: 'Build',
  speed: 'Speed',
  peak: 'Peak',
};

/** The class that gives a part of a page its season's colours. */
export const seasonClass = (season: Season): string => `season-${season}`;
