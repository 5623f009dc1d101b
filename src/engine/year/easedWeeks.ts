import { isLongRace } from '../../model/race.ts';
import type { Block } from './block.ts';
import { weekOfRace, type YearGrid } from './yearGrid.ts';

/** What is run round a long race for joy, as a share of the level; our own choice. */
const ROUND_A_LONG_RACE = 0.5;
/** What is run round a short one. */
const ROUND_A_SHORT_RACE = 0.85;
/** What a week with days off after a short race carries; our own choice. */
const AFTER_A_SHORT_RACE = 0.7;

/** The weeks of a block, 0 for its first, that carry only a share of the level. */
export function easedWeeks({ first, weeks }: Block, grid: YearGrid): Map<number, number> {
  const eased = new Map<number, number>();
  for (let week = 0; week < weeks; week++) {
    const share = shareOf(first + week, grid);
    if (share !== undefined) eased.set(week, share);
  }
  return eased;
}

function shareOf(week: number, grid: YearGrid): number | undefined {
  const raced = grid.races.some(
    (race) => isLongRace(race.distance) && weekOfRace(grid, race) === week,
  );
  if (raced) return ROUND_A_LONG_RACE;
  const days = Array.from({ length: 7 }, (_, day) => grid.allows(week * 7 + day));
  if (days.includes('noRun')) return AFTER_A_SHORT_RACE;
  if (grid.races.some((race) => weekOfRace(grid, race) === week)) return ROUND_A_SHORT_RACE;
  return days.includes('nothing') ? 1 : undefined;
}
