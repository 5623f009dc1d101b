import type { Experience } from '../../model/experience.ts';
import type { RaceDistance } from '../../model/race.ts';

/**
 * Days off running after a race: walks and play are welcome, runs are not asked for. Our table, put
 * together from coaches' published return schedules; the training rules, section 4, "days off".
 */
export const DAYS_OFF: Record<RaceDistance, Record<Experience, number>> = {
  '5k': { experienced: 2, developing: 3, new: 4 },
  '10k': { experienced: 3, developing: 4, new: 5 },
  half: { experienced: 5, developing: 7, new: 7 },
  marathon: { experienced: 7, developing: 10, new: 14 },
  ultra: { experienced: 14, developing: 17, new: 21 },
};
