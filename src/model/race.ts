/** Distances a race may have, shortest first. */
export const RACES = ['5k', '10k', 'half', 'marathon', 'ultra'] as const;
export type RaceDistance = (typeof RACES)[number];

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
export type RaceRole = (typeof RACE_ROLES)[number];

/** True from the half marathon up: races that need weeks to recover from. */
export const isLongRace = (distance: RaceDistance): boolean => RACE_KM[distance] > 20;
