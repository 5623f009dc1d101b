import { isLongRace } from '../../model/race.ts';
import type { YearRace } from '../../model/year.ts';
import { preparationDays } from './preparation.ts';
import { COACHING, type Rule } from './rule.ts';
import { aboutRaces, type RaceView, raceName, racePairs } from './yearView.ts';

/** Least days between what one race takes to absorb and what the next takes to prepare. */
const LEAST_DAYS = 14;

/** Between two big races lies something else than recovery and taper. */
export const transitionMissing: Rule<RaceView> = {
  id: 'transition-missing',
  grade: 'error',
  sentence: 'Race, then recovery, then something else: no race runs straight into the next build.',
  source: COACHING,
  judge: ({ races }) =>
    racePairs(races.filter(isBig)).flatMap(([first, second]) => {
      const apart = second.day - first.day;
      const left = apart - first.daysToFull - preparationDays(second);
      if (left >= LEAST_DAYS) return [];
      return [
        aboutRaces('transition-missing', 'error', [first, second], {
          message: `between ${raceName(first)} and ${raceName(second)} recovery and preparation leave ${Math.max(0, left)} days for anything else`,
          remedy: `Leave ${LEAST_DAYS} days or more: move one of the two, or run one for the experience.`,
        }),
      ];
    }),
};

/** Run to perform, or long. */
const isBig = ({ role, distance }: YearRace): boolean =>
  role === 'performance' || isLongRace(distance);
