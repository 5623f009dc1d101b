import type { RaceDistance } from '../../model/race.ts';
import { RACE_KM } from '../../model/race.ts';
import type { RecoveryDays } from './recoveryDays.ts';

/** A stretch of days after a race. Day 1 is the day after it. */
export interface ArcStep {
  phase: 'freestyle' | 'reverse-taper' | 'base';
  firstDay: number;
  /** Inclusive; none for base, which goes on until the next cycle begins. */
  lastDay?: number;
  /** Running, as a share of a usual week: 0 in freestyle, where nobody counts. */
  shareOfUsual: number;
}

/** Steps of the reverse taper, as shares of a usual week; training rules, section 4. */
export const RETURN_SHARES = [0.4, 0.6, 0.78] as const;

/** Base begins a little under a usual week: fewer miles than before are allowed, and often wise. */
const BASE_SHARE = 0.9;

/** Days that freestyle lasts at least, whatever the table says; training rules, section 4. */
const FREE_AT_LEAST = 3;
const FREE_AFTER_MARATHON = 7;

/**
 * The days after a race in order and without a gap: freestyle, reverse taper, base. Freestyle may
 * outlast the days off running; running is then allowed, and still not asked for.
 */
export function arcOf(distance: RaceDistance, { daysOff, daysToFull }: RecoveryDays): ArcStep[] {
  const free = Math.max(daysOff, atLeast(distance));
  return [
    { phase: 'freestyle', firstDay: 1, lastDay: free, shareOfUsual: 0 },
    ...returning(free, daysToFull),
    { phase: 'base', firstDay: daysToFull + 1, shareOfUsual: BASE_SHARE },
  ];
}

const atLeast = (distance: RaceDistance): number =>
  RACE_KM[distance] >= RACE_KM.marathon ? FREE_AFTER_MARATHON : FREE_AT_LEAST;

/** Thirds of what is left, the lowest first and longest; fewer steps where there are fewer days. */
function returning(free: number, daysToFull: number): ArcStep[] {
  const days = daysToFull - free;
  const until = (step: number) => free + Math.ceil((days * step) / RETURN_SHARES.length);
  return RETURN_SHARES.map((shareOfUsual, at): ArcStep & { lastDay: number } => ({
    phase: 'reverse-taper',
    firstDay: until(at) + 1,
    lastDay: until(at + 1),
    shareOfUsual,
  })).filter(({ firstDay, lastDay }) => firstDay <= lastDay);
}

/** The step that a day stands in. @param day 1 is the day after the race. */
export const stepOn = (arc: readonly ArcStep[], day: number): ArcStep | undefined =>
  arc.findLast(({ firstDay }) => firstDay <= day);
