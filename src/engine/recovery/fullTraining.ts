import type { Experience } from '../../model/experience.ts';
import type { RaceDistance } from '../../model/race.ts';

/**
 * Days from a race until hard running is safe again. Our table, put together from coaches' published
 * return schedules (half a week after a short race, a month after a first half marathon); the training
 * rules, section 4, "days to full training".
 */
export const DAYS_TO_FULL_TRAINING: Record<RaceDistance, Record<Experience, number>> = {
  '5k': { experienced: 5, developing: 7, new: 10 },
  '10k': { experienced: 7, developing: 10, new: 14 },
  half: { experienced: 10, developing: 18, new: 30 },
  marathon: { experienced: 14, developing: 24, new: 35 },
  ultra: { experienced: 28, developing: 35, new: 49 },
};
