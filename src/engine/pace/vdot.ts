/** VDOT of the first and last published row; beyond them the equations are carried on unproven. */
export const PUBLISHED_VDOT = { from: 30, to: 85 } as const;

/**
 * What a race says about fitness: the VDOT of Daniels and Gilbert (Oxygen Power, 1979).
 *
 * Within 0.1 of the printed table for 5K, 10K, half and marathon, VDOT 30 to 85.
 *
 * @param km above 0; the equations are meant for 1.5 to 42.195.
 * @param minutes above 0.
 * @returns 30 for somebody new, 85 for a world record; below 30 only a rough guess.
 * @example
 * vdotOf(5, 20) //=> 49.81
 */
export const vdotOf = (km: number, minutes: number): number =>
  oxygenAt((km * 1000) / minutes) / shareAfter(minutes);

/** Oxygen that running costs, ml a minute and kilogram, at a velocity in metres a minute. */
export const oxygenAt = (velocity: number): number =>
  -4.6 + 0.182258 * velocity + 0.000104 * velocity ** 2;

/** Share of VO2max that a race of so many minutes is run at: 1 at about 11 minutes, 0.8 in the end. */
export const shareAfter = (minutes: number): number =>
  0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);

/**
 * Metres a minute that cost so much oxygen: Daniels and Gilbert's own regression, not the inverse of
 * `oxygenAt`. The two differ by less than 1 % from 18 to 85 ml; the printed training paces follow this one.
 */
export const velocityAt = (oxygen: number): number =>
  29.54 + 5.000663 * oxygen - 0.007546 * oxygen ** 2;
