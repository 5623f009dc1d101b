import { TAPER_DAYS } from './preparation.ts';
import type { Rule } from './rule.ts';
import { aboutRaces, performances, type RaceView, raceName } from './yearView.ts';

/** Between the year's start and its first performance race there is room for a taper. */
export const taperRoom: Rule<RaceView> = {
  id: 'taper-room',
  grade: 'error',
  sentence: 'A performance race has room for its taper before it.',
  source: 'Bosquet and others 2007, meta-analysis of 27 studies',
  judge: ({ races }) =>
    performances(races).flatMap((race) => {
      const needed = TAPER_DAYS[race.distance];
      if (race.day >= needed) return [];
      return [
        aboutRaces('taper-room', 'error', [race], {
          message: `${raceName(race)} comes ${race.day} days after the start; its taper alone takes ${needed}`,
          remedy: 'Run it for the experience, or start earlier.',
        }),
      ];
    }),
};
