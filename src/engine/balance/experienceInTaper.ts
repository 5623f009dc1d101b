import { isLongRace } from '../../model/race.ts';
import { COACHING, type Rule } from './rule.ts';
import { aboutRaces, performances, type RaceView, raceName } from './yearView.ts';

/** Days before a performance race that no long experience race stands in. */
const DAYS = 21;

/** No experience race of half marathon or longer within three weeks of a performance race. */
export const experienceInTaper: Rule<RaceView> = {
  id: 'experience-in-taper',
  grade: 'warning',
  sentence: 'No long experience race in the three weeks before a performance race.',
  source: COACHING,
  judge: ({ races }) => {
    const long = races.filter(
      ({ role, distance }) => role === 'experience' && isLongRace(distance),
    );
    return performances(races).flatMap((race) =>
      long
        .filter(({ day }) => day < race.day && race.day - day <= DAYS)
        .map((early) =>
          aboutRaces('experience-in-taper', 'warning', [early, race], {
            message: `${raceName(early)} is ${race.day - early.day} days before ${raceName(race)}, in its taper`,
            remedy: 'Run something shorter, or on another day.',
          }),
        ),
    );
  },
};
