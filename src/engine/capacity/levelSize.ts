import type { LevelDefinition } from '../../model/level.ts';
import type { Measure } from '../../model/plan.ts';
import { paceOf } from '../plan/frame.ts';
import { SMALLEST_RUN } from '../week/demand.ts';

type Volume = LevelDefinition['volume'];

/** Where a level's week starts and how far it goes, in its measure. */
export const rampOf = (volume: Volume): { from: number; to: number } =>
  'weekly' in volume
    ? { from: volume.weekly[0] ?? 0, to: Math.max(0, ...volume.weekly) }
    : { from: volume.from, to: volume.to };

/** Kilometres or minutes in the measure of a level, by its easy pace. */
export function inMeasure(value: number, measure: Measure, level: LevelDefinition): number {
  if (measure === level.volume.measure) return value;
  return measure === 'time' ? value / paceOf(level) : value * paceOf(level);
}

/** A level with its volume and its long run at a share of theirs. */
export function scaled(level: LevelDefinition, volume: number, long: number): LevelDefinition {
  if (volume === 1 && long === 1) return level;
  const { from, to } = level.long;
  return {
    ...level,
    volume: scaledVolume(level.volume, volume),
    long: { ...level.long, from: from * long, to: to * long },
  };
}

const scaledVolume = (volume: Volume, share: number): Volume =>
  'weekly' in volume
    ? { ...volume, weekly: volume.weekly.map((week) => week * share) }
    : { ...volume, from: volume.from * share, to: volume.to * share };

/** A level whose weeks come to no more than this. */
export function capVolume(level: LevelDefinition, most: number): LevelDefinition {
  const { volume } = level;
  const capped: Volume =
    'weekly' in volume
      ? { ...volume, weekly: volume.weekly.map((week) => Math.min(week, most)) }
      : { ...volume, from: Math.min(volume.from, most), to: Math.min(volume.to, most) };
  return { ...level, volume: capped };
}

/** A level whose long run starts and ends no further than this. */
export function capLong(
  level: LevelDefinition,
  {
    from = Number.POSITIVE_INFINITY,
    to = Number.POSITIVE_INFINITY,
  }: { from?: number; to?: number },
): LevelDefinition {
  const { long } = level;
  const start = Math.min(long.from, from, to);
  return {
    ...level,
    long: { ...long, from: start, to: Math.min((long.to * start) / long.from, to) },
  };
}

/**
 * A level whose weeks and long runs are one short run at least, or the author's own where those are
 * shorter still.
 *
 * @param author the same level as written, before anything was made smaller.
 */
export function noSmallerThanARun(
  level: LevelDefinition,
  author: LevelDefinition,
): LevelDefinition {
  const run = SMALLEST_RUN[level.volume.measure];
  const least = (value: number, own: number) => Math.max(value, Math.min(run, own));
  const { volume, long } = level;
  const week = rampOf(author.volume);
  const weeks = 'weekly' in author.volume ? author.volume.weekly : [];
  return {
    ...level,
    volume:
      'weekly' in volume
        ? { ...volume, weekly: volume.weekly.map((size, at) => least(size, weeks[at] ?? size)) }
        : { ...volume, from: least(volume.from, week.from), to: least(volume.to, week.to) },
    long: {
      ...long,
      from: least(long.from, author.long.from),
      to: least(long.to, author.long.to),
    },
  };
}
