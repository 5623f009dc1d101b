import { DOWN_WEEK_RANGE } from '../../model/check-definition.ts';
import { gridOf } from '../week/share-volume.ts';
import type { Frame } from '../week/week-order.ts';
import type { Progress } from './progress.ts';
import type { Target } from './volume-curve.ts';

/** A target in figures a runner reads: on the grid, and a down week still 20–30 % lighter. */
export function weekVolume(target: Target, progress: Progress, frame: Frame): number {
  if (target.kind === 'fixed') return onGrid(target.volume, wholeStep(frame, target.volume));
  if (target.kind === 'shareOfLevel') {
    const volume = progress.level.volume * target.share;
    return onGrid(volume, wholeStep(frame, volume));
  }
  const before = progress.weeks.at(-1)?.volume ?? progress.level.volume;
  return lighter(before, target.share, frame);
}

/** The wanted share of the week before, on the coarsest grid that keeps it a down week. */
function lighter(before: number, share: number, frame: Frame): number {
  const wanted = before * share;
  const most = before * (1 - DOWN_WEEK_RANGE.from / 100);
  const least = before * (1 - DOWN_WEEK_RANGE.to / 100);
  const { whole, fine } = gridOf(frame.measure, frame.units, wanted);
  const inside = [whole, fine, fine / 5]
    .map((step) => onGrid(wanted, step))
    .find((volume) => volume >= least - 1e-9 && volume <= most + 1e-9);
  return inside ?? wanted;
}

const wholeStep = (frame: Frame, volume: number): number =>
  gridOf(frame.measure, frame.units, volume).whole;

const onGrid = (volume: number, step: number): number => Math.round(volume / step) * step;
