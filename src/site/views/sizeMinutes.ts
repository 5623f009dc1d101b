import { type SessionSizes, sizesOf } from '../../engine/capacity/sizes.ts';
import type { PlanSession } from '../../model/plan.ts';
import type { Both } from '../both.ts';

/** How long each size of a session takes, in both units: `62 min`. */
export type SizeMinutes = Record<keyof SessionSizes, Both>;

/** The minutes of the three sizes; none for what has no length, such as rest. */
export function sizeMinutes(session: PlanSession, inMiles: PlanSession): SizeMinutes | undefined {
  const [km, mi] = [sizesOf(session), sizesOf(inMiles)];
  if (km.full === 0) return undefined;
  const both = (size: keyof SessionSizes): Both => ({
    km: minutes(km[size]),
    mi: minutes(mi[size]),
  });
  return { full: both('full'), short: both('short'), bare: both('bare') };
}

const minutes = (value: number): string => `${value}\u00a0min`;
