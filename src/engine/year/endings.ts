import type { LevelDefinition } from '../../model/level.ts';
import type { PhaseDefinition } from '../../model/phase.ts';
import { rampOf } from '../capacity/levelSize.ts';
import { eventLoad } from '../plan/fixedDays.ts';
import type { FixedDay, Frame } from '../week/weekOrder.ts';
import type { Stretch } from './block.ts';
import type { YearGrid } from './yearGrid.ts';

/**
 * Down weeks are the year's; races stand on their dates, and a test gives way to one near it, or to
 * relief where a single week is left.
 */
export function endingsOf(
  phases: readonly PhaseDefinition[],
  { fill, first, weeks }: Stretch & { first: number },
  grid: YearGrid,
): PhaseDefinition[] {
  const lastDay = (first + weeks) * 7;
  const raced = Array.from({ length: 14 }, (_, back) => lastDay - 1 - back).some(
    (day) => grid.allows(day) !== 'anything',
  );
  return phases.map(({ ends, down, ...phase }) =>
    ends && fill !== 'race' && weeks > 1 && !raced ? { ...phase, ends } : phase,
  );
}

/** Days of running from which a week holds a test beside its easy runs; our own choice. */
const LEAST_DAYS = 3;

/** Most of a usual week that a test takes; our own choice. */
const MOST_SHARE = 0.5;

/** Phases without the tests that are too much for the days or the week of a runner. */
export const withTestsThatFit = (
  phases: readonly PhaseDefinition[],
  level: LevelDefinition,
  frame: Frame,
): PhaseDefinition[] =>
  phases.map(({ ends, ...phase }) =>
    ends && fits(ends, level, frame) ? { ...phase, ends } : phase,
  );

function fits(ends: NonNullable<PhaseDefinition['ends']>, level: LevelDefinition, frame: Frame) {
  const days = Object.values(ends).map((id, day): [number, FixedDay] => [
    day,
    { sessions: [id], ends: true },
  ]);
  const share = eventLoad(frame, new Map(days)) / rampOf(level.volume).from;
  return level.days >= LEAST_DAYS && share <= MOST_SHARE;
}
