import { isLongRace } from '../../model/race.ts';
import { COACHING, type Rule } from './rule.ts';
import { aboutRaces, performances, type RaceView, raceName, racePairs } from './yearView.ts';

/** Least days between two long performance races: twelve weeks. */
const LEAST_DAYS = 84;

/** Twelve weeks or more between performance races of half marathon or longer. */
export const peakSpacing: Rule<RaceView> = {
  id: 'peak-spacing',
  grade: 'error',
  sentence: 'Two performance races from the half marathon up are at least twelve weeks apart.',
  source: COACHING,
  judge: ({ races }) => {
    const long = performances(races).filter(({ distance }) => isLongRace(distance));
    return racePairs(long).flatMap(([first, second]) => {
      const apart = second.day - first.day;
      if (apart >= LEAST_DAYS) return [];
      return [
        aboutRaces('peak-spacing', 'error', [first, second], {
          message: `${raceName(first)} and ${raceName(second)} are ${apart} days apart: two peaks that close are one`,
          remedy: 'Run one of them for the experience, or move one.',
        }),
      ];
    });
  },
};
