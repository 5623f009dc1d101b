import type { LevelDefinition } from '../../model/level.ts';
import type { PlanAtLevel } from '../../model/planAtLevel.ts';
import type { Allows, Frame } from '../week/weekOrder.ts';
import type { Recovery } from './allowances.ts';
import type { WeekOutline } from './outline.ts';

/** A race on its day. */
export interface RaceDay {
  /** Id in the session library. */
  session: string;
  /** Its name, where it has one. */
  title?: string;
}

/** What a plan's weeks are built from. */
export interface Build {
  definition: PlanAtLevel;
  levelId: string;
  level: LevelDefinition;
  frame: Frame;
  outline: readonly WeekOutline[];
  /** Most rising weeks in a row that the rules allow this runner. */
  mostRising: number;
  /** Races that are still being absorbed. */
  recoveries: readonly Recovery[];
  /** What each day may hold, 0 for the first of the outline. */
  allows(day: number): Allows;
  /** Races inside, by day. */
  races: ReadonlyMap<number, RaceDay>;
}

/** The volume and longest run a runner of this level comes with. */
export function usualOf({ volume, long }: LevelDefinition): { volume: number; long: number } {
  const start = 'weekly' in volume ? (volume.weekly[0] ?? 0) : volume.from;
  return { volume: start, long: long.from };
}
