import type { PlanDefinition } from '../../model/definition.ts';
import type { Experience } from '../../model/experience.ts';
import type { LevelDefinition } from '../../model/level.ts';
import { RACES, type RaceDistance } from '../../model/race.ts';
import type { Runner } from '../../model/runner.ts';
import { inMeasure, rampOf } from '../capacity/levelSize.ts';
import type { Filling } from './block.ts';

/**
 * The plan of the catalogue that fills a season: one the runner prefers, else the first for it. For a
 * race, the plan for its distance, else for the nearest longer one, else the longest there is.
 *
 * @param race the race led to, or recovered from.
 * @returns undefined when the catalogue has none, as for time left free.
 */
export function choosePlan(
  definitions: readonly PlanDefinition[],
  fill: Filling,
  preferred: readonly string[],
  race?: RaceDistance,
): PlanDefinition | undefined {
  const candidates = definitions.filter((definition) => definition.fills === fill);
  const wanted = preferred.flatMap((id) => candidates.find((plan) => plan.id === id) ?? []);
  if (race === undefined) return wanted[0] ?? candidates[0];
  const suited = byDistance([...wanted, ...candidates], fill);
  return suited.find(({ reach }) => reach >= RACES.indexOf(race))?.plan ?? suited.at(-1)?.plan;
}

/** Plans by the distance they lead to or recover from, shortest first; of equals the preferred. */
const byDistance = (plans: readonly PlanDefinition[], fill: Filling) =>
  plans
    .flatMap((plan) => {
      const distance = fill === 'recover' ? plan.after : plan.race;
      return distance === undefined ? [] : [{ plan, reach: RACES.indexOf(distance) }];
    })
    .sort((one, other) => one.reach - other.reach);

const RANK: Record<Experience, number> = { new: 0, developing: 1, experienced: 2 };

/** A level may start this much beyond what a week holds now. */
const BEYOND_NOW = 1.15;

/**
 * The largest level that a runner can carry: of no more experience, days and volume than theirs; the
 * smallest when none is.
 *
 * @param now what a week holds now, in kilometres or minutes as the runner says it.
 */
export function chooseLevelFor(
  { levels }: PlanDefinition,
  runner: Pick<Runner, 'experience' | 'free' | 'volume'>,
): string {
  const sized = Object.entries(levels).sort(([, one], [, other]) => size(one) - size(other));
  const carried = sized.filter(([, level]) => carries(runner, level));
  return (carried.at(-1) ?? sized[0])?.[0] ?? '';
}

/** The largest week of a level, in kilometres. */
const size = (level: LevelDefinition): number =>
  rampOf(level.volume).to / inMeasure(1, 'distance', level);

function carries(
  { experience, free, volume }: Pick<Runner, 'experience' | 'free' | 'volume'>,
  level: LevelDefinition,
): boolean {
  if (RANK[level.experience] > RANK[experience]) return false;
  if (free && level.days > new Set(free).size) return false;
  if (!volume) return true;
  const now = inMeasure(volume.to, volume.measure, level);
  return rampOf(level.volume).from <= now * BEYOND_NOW;
}
