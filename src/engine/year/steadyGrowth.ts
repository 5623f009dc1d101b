import type { LevelDefinition } from '../../model/level.ts';
import { rampOf } from '../capacity/levelSize.ts';

/** Most that a rising week adds, as a share of where a season begins; our own choice. */
const MOST_A_WEEK = 0.1;

/**
 * A level that ends its ramp no higher than so many rising weeks reach in even steps.
 *
 * @param forMarathon whether its long run goes as far as before: from week to week it has its own limit.
 */
export function withSteadyGrowth(
  level: LevelDefinition,
  weeks: number,
  forMarathon: boolean,
): LevelDefinition {
  const { from, to } = rampOf(level.volume);
  const most = from * (1 + MOST_A_WEEK * Math.max(0, weeks - 1));
  if (to <= most) return level;
  const { measure, units } = level.volume;
  const { long } = level;
  const risen = long.from + ((long.to - long.from) * (most - from)) / (to - from);
  return {
    ...level,
    volume: { measure, units, from, to: most },
    long: { ...long, to: forMarathon ? long.to : risen },
  };
}
