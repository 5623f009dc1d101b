import type { Fill } from '../../model/definition.ts';
import type { Reason } from '../../model/finding.ts';
import type { PlanAtLevel } from '../../model/planAtLevel.ts';
import type { PlacedRace } from './raceCalendar.ts';

/** What a stretch of weeks is filled with; `free` is left to the runner. */
export type Filling = Fill | 'free';

/** A stretch of the year's weeks that one plan fills. */
export interface Stretch {
  fill: Filling;
  weeks: number;
  /** The race it recovers from or leads to. */
  race?: PlacedRace;
  /** Why it stands here. */
  why: Reason;
}

/** A stretch with its place and the plan that fills it. */
export interface Block extends Stretch {
  /** Its first week, 0 for the year's. */
  first: number;
  /** The plan, its phases cut or stretched to the weeks there are. */
  plan: PlanAtLevel;
  level: string;
  /** Whether it is the build for a marathon or more, or leads to one. */
  forMarathon: boolean;
  /** Weeks of the plan that were left out at its start. */
  skipped: number;
  /** Weeks the plan has of its own; 0 where the engine made it. */
  own: number;
}
