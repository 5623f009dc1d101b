import { COACHING, type Rule } from './rule.ts';
import { aboutRaces, performances, type RaceView, raceName, TWELVE_MONTHS } from './yearView.ts';

/** At most two performance races in any twelve months. */
export const peaks: Rule<RaceView> = {
  id: 'peaks',
  grade: 'error',
  sentence: 'One or two performance races in any twelve months, never three.',
  source: COACHING,
  judge: ({ races }) => {
    const run = performances(races);
    return run.flatMap((third, at) => {
      const [first, second] = [run[at - 2], run[at - 1]];
      if (!first || !second || third.day - first.day >= TWELVE_MONTHS) return [];
      const three = [first, second, third];
      return [
        aboutRaces('peaks', 'error', three, {
          message: `three performance races within twelve months: ${three.map(raceName).join(', ')}`,
          remedy: 'Run one of them for the experience.',
        }),
      ];
    });
  },
};
