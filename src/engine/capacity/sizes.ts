import type { PlanSession } from '../../model/plan.ts';
import { minutesSaid, shareSaid } from './sizeWords.ts';

/** A session three times over, in whole minutes: the same purpose in less time. */
export interface SessionSizes {
  full: number;
  short: number;
  /** Ten to fifteen minutes; what the words say where the whole session takes no longer than that. */
  bare: number;
}

/** What the bare minimum takes; training rules, section 5. */
const BARE = { least: 10, most: 15 };
/** A session's short size where its words give no other. */
const SHORT_SHARE = 0.5;

/**
 * The three sizes of a session in minutes, as its own words have them where they say a time or a
 * share, and half and ten minutes where they do not. Full is never under short, short never under
 * bare. Sessions without a length, such as rest and freestyle, have none here either.
 *
 * @example
 * sizesOf({ minutes: 60, short: 'Half the distance.', bare: 'Ten to fifteen minutes.' })
 * //=> { full: 60, short: 30, bare: 13 }
 */
export function sizesOf(session: Pick<PlanSession, 'minutes' | 'short' | 'bare'>): SessionSizes {
  const full = Math.round(session.minutes);
  const said = minutesSaid(session.short) ?? full * (shareSaid(session.short) ?? SHORT_SHARE);
  const short = Math.min(full, Math.round(said));
  const bare = minutesSaid(session.bare);
  if (full <= BARE.most) return { full, short, bare: Math.min(short, Math.round(bare ?? short)) };
  const least = Math.min(BARE.most, Math.max(BARE.least, Math.round(bare ?? BARE.least)));
  return { full, short: Math.max(short, least), bare: least };
}
