/** The unit a runner reads distances in. Inside the engine every distance is in kilometres. */
export type Units = 'km' | 'mi';

/** International mile, exact. */
export const KM_PER_MILE = 1.609344;

/** Kilometres in one unit. */
export const kmPer = (units: Units): number => (units === 'mi' ? KM_PER_MILE : 1);
