import type { LevelDefinition } from '../../model/level.ts';

/**
 * A level for a runner with fewer free days than it runs on: as many runs as days, each as long as
 * it would have been. What the other days held is left out, not piled onto these.
 *
 * @example
 * fitToDays(fiveDaysOf40Km, 4) // four days of 32 km
 */
export function fitToDays(level: LevelDefinition, freeDays: number): LevelDefinition {
  if (freeDays >= level.days) return level;
  const share = freeDays / level.days;
  const { volume } = level;
  return {
    ...level,
    days: freeDays,
    volume:
      'weekly' in volume
        ? { ...volume, weekly: volume.weekly.map((week) => week * share) }
        : { ...volume, from: volume.from * share, to: volume.to * share },
  };
}
