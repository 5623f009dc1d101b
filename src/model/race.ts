import { z } from 'zod';

/** Distances a race may have, shortest first. */
export const RACES = ['5k', '10k', 'half', 'marathon', 'ultra'] as const;
export const raceSchema = z.enum(RACES);
export type RaceDistance = z.infer<typeof raceSchema>;

/** Length of each, kilometres; an ultra stands for fifty unless its own length is given. */
export const RACE_KM: Record<RaceDistance, number> = {
  '5k': 5,
  '10k': 10,
  half: 21.0975,
  marathon: 42.195,
  ultra: 50,
};

/** What a reader calls each. */
export const RACE_NAMES: Record<RaceDistance, string> = {
  '5k': '5K',
  '10k': '10K',
  half: 'half marathon',
  marathon: 'marathon',
  ultra: 'ultra',
};

/** Run to perform, with a taper and a peak; or for joy, with neither. */
export const RACE_ROLES = ['performance', 'experience'] as const;
export const roleSchema = z.enum(RACE_ROLES);
export type RaceRole = z.infer<typeof roleSchema>;

/** True from the half marathon up: races that need weeks to recover from. */
export const isLongRace = (distance: RaceDistance): boolean => RACE_KM[distance] > 20;
