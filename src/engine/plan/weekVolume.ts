import { DOWN_WEEK_RANGE } from '../../model/checkPhases.ts';
import { gridOf } from '../week/grid.ts';
import type { Frame } from '../week/weekOrder.ts';
import type { Progress } from './progress.ts';
import type { Target } from './volumeCurve.ts';

/** A target in figures a runner reads: on the grid, and a down week still 20–30 % lighter. */
export function weekVolume(target: Target, progress: Progress, frame: Frame): number {
  if (target.kind === 'fixed') return onGrid(target.volume, wholeStep(frame, target.volume));
  if (target.kind === 'shareOfLevel') {
    const volume = progress.level.volume * target.share;
    return onGrid(volume, wholeStep(frame, volume));
  }
  if (target.kind === 'taper') {
    const before = beforeTaper(progress, frame);
    const volume = Math.min(progress.level.volume * target.share, before);
    const step = wholeStep(frame, volume);
    return Math.floor(volume / step + 1e-6) * step;
  }
  const before = progress.weeks.at(-1)?.volume ?? progress.level.volume;
  return lighter(before, target.share, frame);
}

/** What the week before came to, its race left out; the level where it was unplanned. */
function beforeTaper({ weeks, level }: Progress, { measure }: Frame): number {
  const last = weeks.at(-1);
  if (!last?.volume) return level.volume;
  const sessions = last.days.flatMap((day) => day.sessions.filter(({ event }) => event));
  const events = sessions.map(({ km, minutes }) => (measure === 'distance' ? km : minutes));
  return last.volume - events.reduce((sum, size) => sum + size, 0);
}

/**
 * The wanted share of the week before, on the coarsest grid that keeps it a down week. Half a step
 * of room is left on both sides, since days that the author sized stand on no grid.
 */
function lighter(before: number, share: number, frame: Frame): number {
  const wanted = before * share;
  const { whole, fine } = gridOf(frame.measure, frame.units, wanted);
  const room = Math.min(fine / 2, before / 40);
  const most = before * (1 - DOWN_WEEK_RANGE.from / 100) - room;
  const least = before * (1 - DOWN_WEEK_RANGE.to / 100) + room;
  const inside = [whole, fine]
    .flatMap((step) => [onGrid(wanted, step), Math.ceil(least / step) * step])
    .find((volume) => volume >= least - 1e-9 && volume <= most + 1e-9);
  return inside ?? wanted;
}

/** The step that a week's volume is rounded to. */
export const wholeStep = (frame: Frame, volume: number): number =>
  gridOf(frame.measure, frame.units, volume).whole;

const onGrid = (volume: number, step: number): number => Math.round(volume / step) * step;
