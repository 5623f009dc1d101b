import { KINDS } from '../../model/kind.ts';
import { PHASES } from '../../model/phaseKind.ts';
import type { SessionDefinition } from '../../model/session.ts';
import { isEvent, stressOf } from '../../model/sessionStress.ts';
import type { Stress } from '../../model/stress.ts';
import type { Frame, WeekOrder, WeekRole } from './weekOrder.ts';

/** How many sessions of each sort a week is to hold, before days are found for them. */
export interface Demand {
  /** Days of running in all, fixed days included. */
  runs: number;
  long: number;
  /** Whether the long run has hard parts: it then counts among the hard days too. */
  hardLong: boolean;
  /** Hard days besides the long run. */
  hard: number;
  moderate: number;
  easy: number;
  strides: number;
  strength: number;
  /** Sessions that are no runs: walks, mobility, cross-training. */
  also: number;
  /** Hard and moderate days that the author fixed; easy days must not be fewer. */
  pushed: number;
  /** What author and level ask for, whether or not the days have room for it. */
  wanted: LeftOut;
}

/** Sessions that find no room, in the order they are given up. */
export interface LeftOut {
  strides: number;
  hard: number;
}

/** A week without anything. */
export const NOTHING: Demand = {
  runs: 0,
  long: 0,
  hardLong: false,
  hard: 0,
  moderate: 0,
  easy: 0,
  strides: 0,
  strength: 0,
  also: 0,
  pushed: 0,
  wanted: { strides: 0, hard: 0 },
};

/** Smallest easy run worth the shoes, in kilometres and minutes; our own choice. */
export const SMALLEST_RUN = { distance: 3, time: 20 } as const;

/** A lighter week keeps its days, with runs down to this share of the smallest; our own choice. */
const LIGHTER = 0.7;

/** Smallest easy run of a week, in the plan's measure. */
export const smallestRun = (measure: keyof typeof SMALLEST_RUN, role: WeekRole): number =>
  SMALLEST_RUN[measure] * (role === 'build' ? 1 : LIGHTER);

/**
 * What a week asks for, within what its volume, its free days and the balance rules carry.
 *
 * @param nextLong the long run whose turn it is, where the phase has any.
 */
export function demandOf(frame: Frame, order: WeekOrder, nextLong?: SessionDefinition): Demand {
  if (order.role === 'free') return freestyleDemand(frame, order);
  const fixed = fixedRuns(frame, order);
  const runs = Math.max(fixed.runs, runningDays(frame, order));
  const long = wantsLong(frame, order, fixed) ? 1 : 0;
  const open = Math.max(0, runs - fixed.runs);
  const easyNeeded = 2 * (fixed.hard + fixed.moderate) + (fixed.long ? 1 : 0) - fixed.runs;
  const longs = Math.min(long, open > Math.max(runs <= 2 ? 0 : 1, easyNeeded) ? open : 0);
  const most = hardDays(frame, order, open - longs, fixed);
  const hardLong = longs > 0 && most > 0 && nextLong !== undefined && stressOf(nextLong) === 'hard';
  const hard = hardLong ? most - 1 : most;
  const moderate = moderateDays(order, open - longs - hard, most + fixed.hard);
  const easy = open - longs - hard - moderate;
  return {
    runs,
    long: longs,
    hardLong,
    hard,
    moderate,
    easy,
    strides: Math.min(order.phase.strides, easy),
    strength: strengthSessions(frame, order),
    also: order.phase.also.length > 0 ? 1 : 0,
    pushed: fixed.hard + fixed.moderate + (hardLong ? 1 : 0),
    wanted: { strides: order.phase.strides, hard: mostHard(frame, order, fixed) },
  };
}

/** No long run on the way back, nor in the week of a race. */
const wantsLong = (frame: Frame, order: WeekOrder, fixed: FixedRuns): boolean =>
  order.role !== 'return' &&
  order.phase.long.length > 0 &&
  !fixed.long &&
  !hasEvent(frame, order) &&
  order.allows.some((allows) => allows === 'anything' || allows === 'noHard');

/** Freestyle suggests something every other free day, and prescribes nothing. */
function freestyleDemand(frame: Frame, { phase, allows }: WeekOrder): Demand {
  const free = allows.filter((allowed, day) => frame.free[day] && allowed !== 'nothing').length;
  const also = phase.also.length > 0 ? Math.min(4, Math.ceil(free / 2)) : 0;
  return { ...NOTHING, also };
}

type FixedRuns = ReturnType<typeof fixedRuns>;

function fixedRuns({ library }: Frame, { fixed }: WeekOrder) {
  const days = [...fixed.values()].map(({ sessions }) =>
    sessions.flatMap((id) => library.get(id) ?? []),
  );
  return {
    runs: days.filter((sessions) => sessions.some(({ kind }) => KINDS[kind].runs)).length,
    hard: holding(days, 'hard'),
    moderate: holding(days, 'moderate'),
    long: days.some((sessions) => sessions.some(({ kind }) => kind === 'long')),
  };
}

const holding = (days: readonly SessionDefinition[][], stress: Stress): number =>
  days.filter((sessions) => sessions.some((session) => stressOf(session) === stress)).length;

/** Fewer days where the volume would make runs too small, or fewer days are free. */
function runningDays(frame: Frame, order: WeekOrder): number {
  const free = runnableDays(frame, order);
  const fixedRunning = fixedRuns(frame, order).runs;
  const wanted = wantedDays(frame, order.role);
  const carried = Math.floor(order.volume / smallestRun(frame.measure, order.role) + 1e-6);
  return Math.max(1, Math.min(wanted, free + fixedRunning, carried));
}

/** Days of running a week of this role is built of, where they are free. */
export const wantedDays = ({ days }: Frame, role: WeekRole): number =>
  role === 'return' ? Math.max(3, days - 1) : days;

/** Days that are free, not fixed, and may hold a run. */
export const runnableDays = (
  { free }: Frame,
  { allows, fixed }: Pick<WeekOrder, 'allows' | 'fixed'>,
): number =>
  allows.filter(
    (allowed, day) => free[day] && !fixed.has(day) && allowed !== 'noRun' && allowed !== 'nothing',
  ).length;

/**
 * At least as many easy days as hard and moderate ones, counting the days the author fixed.
 */
function hardDays(frame: Frame, order: WeekOrder, open: number, fixed: FixedRuns): number {
  const pushed = fixed.hard + fixed.moderate;
  const easy = fixed.runs - pushed - (fixed.long ? 1 : 0);
  return Math.max(
    0,
    Math.min(mostHard(frame, order, fixed), Math.floor((open + easy - pushed) / 2)),
  );
}

/** What the level, the phase and the author's own days leave of two hard days, whatever days are free. */
function mostHard(frame: Frame, order: WeekOrder, fixed: FixedRuns): number {
  if (
    order.phase.hard.length === 0 ||
    !order.allows.includes('anything') ||
    order.role === 'return'
  )
    return 0;
  const lighter = order.role !== 'build' && order.role !== 'taper';
  const most = Math.min(frame.hard, PHASES[order.phase.phase].hard, lighter ? 1 : 2);
  return Math.max(0, Math.min(most, 2 - fixed.hard - fixed.moderate));
}

/** A moderate run only where it leaves more easy days than moderate and hard ones together. */
function moderateDays(order: WeekOrder, open: number, hard: number): number {
  if (order.phase.moderate.length === 0 || order.role !== 'build') return 0;
  if (order.allows.some((allowed) => allowed !== 'anything')) return 0;
  return hard <= 1 && open - 1 > hard + 1 ? 1 : 0;
}

/** Runners of so few days have room for one strength session in a speed phase. */
const FEW_DAYS = 4;

/** Strength by season: full in base and speed, one near the peak and on the way back, none at a race. */
function strengthSessions(frame: Frame, order: WeekOrder): number {
  if (order.phase.strength.length === 0 || hasEvent(frame, order)) return 0;
  if (order.role === 'return') return Math.min(order.weekOfPhase === 0 ? 0 : 1, frame.strength);
  const quick = PHASES[order.phase.phase].season === 'speed' && frame.days <= FEW_DAYS;
  const nearPeak = order.role === 'ease' || order.role === 'taper' || order.phase.phase === 'peak';
  return nearPeak || quick || order.role === 'down' ? Math.min(1, frame.strength) : frame.strength;
}

const hasEvent = ({ library }: Frame, { fixed }: WeekOrder): boolean =>
  [...fixed.values()].some(({ sessions }) =>
    sessions.flatMap((id) => library.get(id) ?? []).some(isEvent),
  );
