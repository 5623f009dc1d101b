import type { PlanDefinition } from '../../model/definition.ts';
import { RACE_KM } from '../../model/race.ts';
import type { Result, Runner } from '../../model/runner.ts';
import { effortPaces } from './effortPaces.ts';
import { vdotOf } from './vdot.ts';

/** Bounds of an easy pace that a level may have, minutes a kilometre. */
const FASTEST = 3;
const SLOWEST = 15;

/** VDOT of a race that was run. */
export const vdotOfResult = ({ race, time }: Result): number => vdotOf(RACE_KM[race], time);

/**
 * The easy pace of a runner, minutes a kilometre: what turns their minutes into kilometres and back.
 *
 * @returns undefined when no recent race is known.
 */
export function easyPaceOf({ recent }: Pick<Runner, 'recent'>): number | undefined {
  if (!recent) return undefined;
  return Math.min(SLOWEST, Math.max(FASTEST, effortPaces(vdotOfResult(recent)).easy));
}

/** A plan whose levels are estimated at this runner's own pace, where it is known. */
export function atOwnPace(definition: PlanDefinition, runner?: Runner): PlanDefinition {
  const pace = runner && easyPaceOf(runner);
  if (pace === undefined) return definition;
  const levels = Object.entries(definition.levels).map(([id, level]) => [id, { ...level, pace }]);
  return { ...definition, levels: Object.fromEntries(levels) };
}
