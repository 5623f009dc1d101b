import type { Kind } from '../../model/kind.ts';

/** Most quality running in one session: a share of the week, and kilometres. */
export interface Cap {
  share: number;
  km: number;
}

/**
 * Caps by kind, after Daniels (Running Formula): threshold 10 % of the week, intervals 8 % and 10 km,
 * repetitions 5 % and 8 km, marathon pace 20 % and 29 km.
 */
export const SESSION_CAPS: Partial<Record<Kind, Cap>> = {
  tempo: { share: 0.1, km: Number.POSITIVE_INFINITY },
  threshold: { share: 0.1, km: Number.POSITIVE_INFINITY },
  intervals: { share: 0.08, km: 10 },
  repetitions: { share: 0.05, km: 8 },
  'marathon-pace': { share: 0.2, km: 29 },
};

/** What sizes sessions that no cap limits: fartlek like intervals, hills like repetitions. */
const SIZED_LIKE: Partial<Record<Kind, Kind>> = { fartlek: 'intervals', hills: 'repetitions' };

/**
 * Kilometres of quality that a session of this kind may hold in a week of this volume.
 *
 * @param weekKm the week's volume in kilometres.
 */
export function qualityLimit(kind: Kind, weekKm: number): number {
  const cap = SESSION_CAPS[SIZED_LIKE[kind] ?? kind];
  return cap ? Math.min(cap.share * weekKm, cap.km) : Number.POSITIVE_INFINITY;
}
