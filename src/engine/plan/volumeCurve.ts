import type { PhaseDefinition } from '../../model/phase.ts';
import { PHASES } from '../../model/phaseKind.ts';
import type { Ramp } from '../../model/volume.ts';
import type { WeekOutline } from './outline.ts';

/**
 * Shares of the usual week after a race, by the weeks the return lasts. Three weeks: 40, 60, 78 %
 * (training rules, section 4). A shorter return starts further up, since days off came before it.
 */
const RETURN_SHARES: readonly (readonly number[])[] = [[], [0.6], [0.6, 0.78], [0.4, 0.6, 0.78]];

/** A week that sharpens carries this share of the level before it; our own choice inside 20–30 %. */
const EASE_SHARE = 0.78;

/** A taper ends this far down: the middle of the 41–60 % of the `taper` rule. */
const TAPER_END = 0.5;

/** How a week's volume follows from what came before it. */
export type Target =
  | { kind: 'fixed'; volume: number }
  /** A share of the week before, as it came out. */
  | { kind: 'shareOfBefore'; share: number }
  /** A share of the last building week, as it came out. */
  | { kind: 'shareOfLevel'; share: number }
  /** The same on the way to a race, and never more than the week before. */
  | { kind: 'taper'; share: number };

/**
 * The volume each week aims at. Building weeks rise evenly from the start of the ramp to its end;
 * the others are shares of what came before them, so that they hold whatever the days made of it.
 */
export function volumeCurve(
  weeks: readonly WeekOutline[],
  phases: readonly PhaseDefinition[],
  ramp: Ramp,
): Target[] {
  const rising = weeks.filter((week) => rises(week, phases)).length;
  let risen = 0;
  return weeks.map((week) => {
    const phase = phases[week.phase];
    if (!phase) return { kind: 'fixed', volume: 0 };
    if (rises(week, phases)) risen++;
    const level =
      ramp.from + ((ramp.to - ramp.from) * Math.max(0, risen - 1)) / Math.max(1, rising - 1);
    return targetOf(week, weeks, phase, ramp, level);
  });
}

const rises = (week: WeekOutline, phases: readonly PhaseDefinition[]): boolean => {
  const phase = phases[week.phase];
  return (
    phase !== undefined &&
    week.role === 'build' &&
    phase.volume === undefined &&
    PHASES[phase.phase].curve === 'rise'
  );
};

function targetOf(
  week: WeekOutline,
  weeks: readonly WeekOutline[],
  phase: PhaseDefinition,
  ramp: Ramp,
  level: number,
): Target {
  switch (week.role) {
    case 'free':
      return { kind: 'fixed', volume: 0 };
    case 'down':
      return { kind: 'shareOfBefore', share: 1 - (phase.downWeek ?? 25) / 100 };
    case 'return':
      return { kind: 'fixed', volume: ramp.from * returnShare(week.weekOfPhase, phase.weeks) };
    case 'ease':
      return { kind: 'shareOfLevel', share: week.share ?? easeShare(phase, week.weekOfPhase) };
    case 'taper':
      return { kind: 'taper', share: taperShare(week, weeks) };
    case 'build':
      return { kind: 'fixed', volume: phase.volume ? shareOfPhase(phase, week) * ramp.to : level };
  }
}

const returnShare = (week: number, weeks: number): number => {
  const table = RETURN_SHARES[weeks];
  return table?.[week] ?? 0.4 + (0.38 * week) / Math.max(1, weeks - 1);
};

const easeShare = (phase: PhaseDefinition, week: number): number =>
  phase.volume ? shareAt(phase.volume, week, phase.weeks) : EASE_SHARE;

const shareOfPhase = (phase: PhaseDefinition, { weekOfPhase }: WeekOutline): number =>
  phase.volume ? shareAt(phase.volume, weekOfPhase, phase.weeks) : 1;

const shareAt = (share: { from: number; to: number }, week: number, weeks: number): number =>
  (share.from + ((share.to - share.from) * week) / Math.max(1, weeks - 1)) / 100;

/** Falls evenly over the taper, race weeks included, to half of the level before it. */
function taperShare(week: WeekOutline, weeks: readonly WeekOutline[]): number {
  const at = week.number - 1;
  const before = weeks.slice(0, at).findLastIndex((other) => other.role !== 'taper');
  const after = weeks.findIndex((other, index) => index > at && other.role !== 'taper');
  const length = (after < 0 ? weeks.length : after) - before - 1;
  return 1 - ((1 - TAPER_END) * (at - before)) / length;
}
