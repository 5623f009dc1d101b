import type { PlanAtLevel } from '../../model/definition.ts';
import type { LevelDefinition } from '../../model/level.ts';
import type { Frame } from '../week/weekOrder.ts';
import type { WeekOutline } from './outline.ts';

/** What a plan's weeks are built from. */
export interface Build {
  definition: PlanAtLevel;
  levelId: string;
  level: LevelDefinition;
  frame: Frame;
  outline: readonly WeekOutline[];
}

/** The volume and longest run a runner of this level comes with. */
export function usualOf({ volume, long }: LevelDefinition): { volume: number; long: number } {
  const start = 'weekly' in volume ? (volume.weekly[0] ?? 0) : volume.from;
  return { volume: start, long: long.from };
}
