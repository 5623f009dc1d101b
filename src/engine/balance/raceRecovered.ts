import type { Rule } from './rule.ts';
import { aboutRaces, type RaceView, raceName, racePairs } from './yearView.ts';

/** No race before the days to full training after the one before it are over. */
export const raceRecovered: Rule<RaceView> = {
  id: 'race-recovered',
  grade: 'error',
  sentence: 'No race before the one before it is absorbed.',
  source: 'Our table of recovery after races, training rules, section 4',
  judge: ({ races }) =>
    racePairs(races).flatMap(([first, second]) => {
      const apart = second.day - first.day;
      if (apart > first.daysToFull) return [];
      return [
        aboutRaces('race-recovered', 'error', [first, second], {
          message: `${raceName(second)} comes ${apart} days after ${raceName(first)}, which takes ${first.daysToFull} to absorb`,
          remedy: 'Move it, or leave one of the two out.',
        }),
      ];
    }),
};
