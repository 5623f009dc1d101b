import type { Amount } from '../../model/amount.ts';
import type { PhaseDefinition } from '../../model/phase.ts';
import type { SessionLibrary } from '../../model/session.ts';
import type { Units } from '../../model/units.ts';
import type { Weekday } from '../../model/weekday.ts';

/**
 * What a week does to the load: rises or holds, goes down, stays free, returns after a race, eases
 * before an event, or tapers.
 */
export type WeekRole = 'build' | 'down' | 'free' | 'return' | 'ease' | 'taper';

/**
 * What a day may hold: anything; no hard and no moderate run, since a race is not absorbed yet; easy
 * running only, on the days before a race; no run at all; or nothing, since it is not the runner's.
 */
export type Allows = 'anything' | 'noHard' | 'easy' | 'noRun' | 'nothing';

/** A day that the author decided, or a race. */
export interface FixedDay {
  sessions: string[];
  amount?: Amount;
  note?: string;
  /** True when it closes a phase rather than overriding a day. */
  ends: boolean;
}

/** What the whole plan has in common; the engine's word for definition and choices together. */
export interface Frame {
  library: SessionLibrary;
  units: Units;
  measure: 'distance' | 'time';
  /** Minutes a kilometre at easy effort. */
  easyPace: number;
  /** The seven days in the runner's order. */
  order: readonly Weekday[];
  /** Whether each day of `order` may hold a session. */
  free: readonly boolean[];
  /** Index in `order` of the day the long run is wanted on. */
  longDay: number;
  /** Days of running in a usual week. */
  days: number;
  /** Most hard sessions a week. */
  hard: number;
  /** Strength sessions in a usual week. */
  strength: number;
  /** Whether they are the short ones. */
  shortStrength: boolean;
}

/** What the plan asks of one week. */
export interface WeekOrder {
  number: number;
  phase: PhaseDefinition;
  /** 0-based, in its phase. */
  weekOfPhase: number;
  role: WeekRole;
  /** Volume to reach: kilometres or minutes; 0 when unplanned. */
  volume: number;
  /** What it must come to at least, so that building does not fall and down weeks stay in range. */
  floor: number;
  /** Size the long run aims at, in the same measure. */
  long: number;
  /** Most that it or any other run may have after the runs of the last weeks. */
  longMost: number;
  /** Most of the week it may take, 0 to 1, where the week has runs enough. */
  longShare: number;
  /** What each day may hold besides what is fixed. */
  allows: readonly Allows[];
  /** Author's days by index in the runner's order. */
  fixed: ReadonlyMap<number, FixedDay>;
  /** Whether the day before the week's first was hard or long. */
  afterStress: boolean;
  /** Whether the author makes the day after the week's last hard or long. */
  beforeStress: boolean;
}
