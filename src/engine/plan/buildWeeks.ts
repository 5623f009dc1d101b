import type { LevelDefinition } from '../../model/level.ts';
import type { PlanWeek } from '../../model/plan.ts';
import type { Ramp } from '../../model/volume.ts';
import { longShareLimit } from '../balance/longShare.ts';
import { buildWeek } from '../week/buildWeek.ts';
import { runnableDays, wantedDays } from '../week/demand.ts';
import type { Frame, WeekOrder } from '../week/weekOrder.ts';
import { type Build, usualOf } from './build.ts';
import { eventLoad, fixedDays, isStressfulDay } from './fixedDays.ts';
import type { WeekOutline } from './outline.ts';
import { atStart, endsOnStress, longestAllowed, type Progress, withWeek } from './progress.ts';
import { type Target, volumeCurve } from './volumeCurve.ts';
import { weekPurpose } from './weekPurpose.ts';
import { weekVolume, wholeStep } from './weekVolume.ts';

/**
 * Builds the weeks one after the other, each from what the ones before came to.
 *
 * @param start what came before: the runner's usual week, or the weeks of a year so far.
 */
export function buildWeeks(build: Build, start = atStart(usualOf(build.level))): Progress {
  const targets = targetsOf(build);
  return build.outline.reduce<Progress>((progress, outline, at) => {
    const order = orderOf(build, progress, outline, targets[at] ?? { kind: 'fixed', volume: 0 });
    const built = buildWeek(build.frame, order, progress.ledger);
    const week: PlanWeek = {
      number: outline.number,
      phase: outline.phase,
      down: outline.role === 'down',
      purpose: weekPurpose(build, outline, built, progress),
      volume: built.volume,
      raced: built.raced,
      longest: built.longest,
      days: built.days,
    };
    return withWeek(progress, week, built, {
      volume: order.volume,
      building: outline.role === 'build',
    });
  }, start);
}

function targetsOf({ definition, level, outline }: Build): Target[] {
  const { volume } = level;
  return 'weekly' in volume
    ? volume.weekly.map((week, at) => {
        const before = volume.weekly[at - 1];
        return outline[at]?.role === 'down' && before
          ? { kind: 'shareOfBefore', share: week / before }
          : { kind: 'fixed', volume: week };
      })
    : volumeCurve(outline, definition.phases, volume);
}

function orderOf(
  build: Build,
  progress: Progress,
  outline: WeekOutline,
  target: Target,
): WeekOrder {
  const { definition, frame } = build;
  const phase = definition.phases[outline.phase];
  if (!phase) throw new RangeError(`week ${outline.number} has no phase`);
  const fixed = fixedDays(build, outline);
  const firstDay = (outline.number - 1) * 7;
  const allows = frame.order.map((_, day) => build.allows(firstDay + day));
  const besides = target.kind === 'taper' || outline.share !== undefined;
  const aside = besides ? eventLoad(frame, fixed) : 0;
  const room = roomFor(frame, { role: outline.role, allows, fixed });
  const volume = weekVolume(target, progress, frame) * room + aside;
  return {
    number: outline.number,
    phase,
    weekOfPhase: outline.weekOfPhase,
    role: outline.role,
    volume,
    floor: floorOf(build, progress, outline, volume),
    long: longRun(build, progress, outline, volume),
    longMost: longestAllowed(progress, frame),
    longShare: longShareOf(build, volume),
    allows,
    fixed,
    afterStress: endsOnStress(progress),
    beforeStress: beginsOnStress(build, outline.number),
  };
}

/** What the long run may take of the week: as the rule has it, unless the author sets that aside. */
function longShareOf({ definition, frame }: Build, volume: number): number {
  if (definition.allow.some(({ rule }) => rule === 'long-share')) return LARGEST_SHARE;
  return longShareLimit(frame.measure === 'distance' ? volume : volume / frame.easyPace);
}

/** Most of a week that one run takes where the author allows more than the rule; our own choice. */
const LARGEST_SHARE = 0.5;

/** Share of the wanted days that a week on the way back has, where days off are still in it. */
function roomFor(frame: Frame, order: Pick<WeekOrder, 'role' | 'allows' | 'fixed'>): number {
  if (!order.allows.some((allows) => allows === 'noRun' || allows === 'nothing')) return 1;
  const free = frame.free.filter((isFree, day) => isFree && !order.fixed.has(day)).length;
  const wanted = order.role === 'return' ? free : Math.min(wantedDays(frame, order.role), free);
  return Math.min(1, runnableDays(frame, order) / Math.max(1, wanted));
}

/** Share of the level before a down week that building resumes at, at least. */
const RESUMED = 0.9;

/** A week that builds does not fall below the one before; a down week comes out as it was meant. */
function floorOf(build: Build, progress: Progress, outline: WeekOutline, volume: number): number {
  if (outline.role === 'down') return volume;
  if (outline.role !== 'build') return 0;
  const before = build.outline[outline.number - 2]?.role;
  if (before === 'build') return Math.min(volume, progress.level.volume);
  return before === 'down' ? Math.min(volume, progress.level.volume * RESUMED) : 0;
}

/** In a taper the long run falls faster than the week: by this power of its share; our own choice. */
const TAPERS = 1.5;

/** In step with the volume while it builds; a share of the last long run in lighter weeks. */
function longRun(build: Build, progress: Progress, outline: WeekOutline, volume: number): number {
  const { level, frame } = build;
  const { volume: before, long } = progress.level;
  if (outline.role === 'build' || before === 0) {
    const risen = risenShare(level.volume, volume, wholeStep(frame, volume) / 2);
    return level.long.from + (level.long.to - level.long.from) * risen;
  }
  const share = volume / before;
  return long * (outline.role === 'taper' ? Math.min(1, share) ** TAPERS : share);
}

/** Whether the author begins the week after this one (1-based) with something hard or long. */
function beginsOnStress(build: Build, week: number): boolean {
  const { frame, outline } = build;
  const next = outline[week];
  return next !== undefined && isStressfulDay(frame, fixedDays(build, next).get(0));
}

/** How far up its ramp a volume stands, 0 to 1; at its end what rounding keeps from it is nothing. */
function risenShare(ramp: LevelDefinition['volume'], volume: number, rounding: number): number {
  const { from, to }: Pick<Ramp, 'from' | 'to'> =
    'weekly' in ramp ? { from: Math.min(...ramp.weekly), to: Math.max(...ramp.weekly) } : ramp;
  if (to === from) return 0;
  return volume >= to - rounding ? 1 : Math.max(0, (volume - from) / (to - from));
}
