import type { Amount } from './amount.ts';
import type { Choices } from './choices.ts';
import type { Experience } from './experience.ts';
import type { Finding, Reason } from './finding.ts';
import type { Kind } from './kind.ts';
import type { PhaseKind, Season } from './phaseKind.ts';
import type { Stress } from './stress.ts';
import type { Units } from './units.ts';
import type { PlanVersion } from './version.ts';
import type { Weekday } from './weekday.ts';

/** What a plan's volume is measured in. */
export type Measure = 'distance' | 'time';

/** A session placed on a day, with every text ready to read in the chosen units. */
export interface PlanSession {
  /** Id in the session library. */
  session: string;
  kind: Kind;
  /** What a cell says first, such as `Fartlek`. */
  title: string;
  stress: Stress;
  /** True for long runs, hard parts or not. */
  long: boolean;
  /** True when it counts as running. */
  runs: boolean;
  /** A race or time trial. */
  event: boolean;
  /** What the cell shows, such as 9 km or 30 min; none for rest. */
  amount?: Amount;
  /** Estimated kilometres of running; 0 when it is none. */
  km: number;
  /** Estimated minutes. */
  minutes: number;
  /** Kilometres at marathon effort or faster. */
  qualityKm: number;
  /** The key of the session in a few words, such as `10 × 1 min quick, 1 min float`; may be empty. */
  detail: string;
  /** The whole session in words, step by step. */
  steps: string[];
  purpose: string;
  feels: string;
  /** The smaller sizes with the same purpose. */
  short: string;
  bare: string;
  reason: Reason;
  /** The author's word on this one day. */
  note?: string;
}

export interface PlanDay {
  weekday: Weekday;
  stress: Stress;
  hard: boolean;
  long: boolean;
  /** In the order they are done; a rest day holds one session of kind `rest`. */
  sessions: PlanSession[];
  /** Days of running, not of strength or walks. */
  runs: boolean;
}

export interface PlanWeek {
  /** 1-based, through the whole plan. */
  number: number;
  /** Index into `phases`. */
  phase: number;
  /** 20–30 % lighter on purpose. */
  down: boolean;
  /** One sentence: what the week is for. */
  purpose: string;
  /** Sum of the days: kilometres, or minutes in a plan measured in time; 0 when unplanned. */
  volume: number;
  /** What its races take of that, in the same measure; a time trial is training. */
  raced: number;
  /** Longest run of the week in the same measure. */
  longest: number;
  /** Seven days from the chosen start of the week. */
  days: PlanDay[];
}

/** What a week holds besides its races: what its training comes to. */
export const trainingOf = ({ volume, raced }: Pick<PlanWeek, 'volume' | 'raced'>): number =>
  volume - raced;

export interface PlanPhase {
  kind: PhaseKind;
  season: Season;
  /** The author's title, or the phase's own word. */
  title: string;
  /** What the phase is for, for readers. */
  purpose: string;
  /** What it gives back, such as `speed`. */
  gives: string[];
  /** 1-based, inclusive. */
  firstWeek: number;
  lastWeek: number;
}

export interface PlanLevel {
  id: string;
  title: string;
  /** Who it is for, one sentence. */
  who: string;
  /** Days of running in a usual week. */
  days: number;
  experience: Experience;
}

/** Something made to fit the runner, and why. */
export interface Change {
  /** What changed, in a runner's words: `weekly volume`. */
  what: string;
  /** The plan's own value and the fitted one, ready to read: `52 km`. */
  from: string;
  to: string;
  /** One sentence. It never blames. */
  because: string;
}

/** What a runner set, with every default filled in. */
export type ResolvedChoices = Required<Omit<Choices, 'runner' | 'raceDay'>> &
  Pick<Choices, 'runner' | 'raceDay'>;

/** A whole plan, undated. Same definition and choices, same plan. */
export interface Plan {
  id: string;
  title: string;
  version: string;
  lead: string;
  author: string;
  language: string;
  level: PlanLevel;
  choices: ResolvedChoices;
  units: Units;
  measure: Measure;
  restores: string[];
  phases: PlanPhase[];
  weeks: PlanWeek[];
  /** What was made to fit the runner, and why; empty where no runner is known. */
  changes: Change[];
  /** What the rules say: no error that the author did not allow. */
  findings: Finding[];
  /** Ids of the rules the plan was checked against. */
  rules: string[];
  /** What its author changed from version to version, newest first; empty where nothing is told. */
  versions: PlanVersion[];
}
