import { PlanError } from '../../errors.ts';
import type { PlanAtLevel } from '../../model/planAtLevel.ts';
import { isEvent } from '../../model/sessionStress.ts';
import type { Weekday } from '../../model/weekday.ts';
import type { Frame } from '../week/weekOrder.ts';
import type { RaceDay } from './build.ts';

/** A plan, and its races that stand on a day of their own. */
export interface Raced {
  definition: PlanAtLevel;
  /** By day of the plan, 0 for the first. */
  races: ReadonlyMap<number, RaceDay>;
}

/**
 * A plan whose last race or time trial stands on the weekday a runner's own race has. Whatever else
 * its author placed stays.
 *
 * @throws PlanError when a day is given and the plan ends in no race
 */
export function withRaceOn(
  definition: PlanAtLevel,
  day: Weekday | undefined,
  { order, library }: Pick<Frame, 'order' | 'library'>,
): Raced {
  if (day === undefined) return { definition, races: new Map() };
  const last = definition.phases.at(-1);
  const ends = Object.entries(last?.ends ?? {});
  const event = ends.findLast(([, id]) => {
    const session = library.get(id);
    return session && isEvent(session);
  });
  if (!last || !event) throw new PlanError([endsInNone(definition)]);
  const weeks = definition.phases.reduce((sum, phase) => sum + phase.weeks, 0);
  const others = Object.fromEntries(ends.filter((end) => end !== event));
  return {
    definition: {
      ...definition,
      phases: [...definition.phases.slice(0, -1), { ...last, ends: others }],
    },
    races: new Map([[(weeks - 1) * 7 + order.indexOf(day), { session: event[1] }]]),
  };
}

const endsInNone = ({ title }: PlanAtLevel) => ({
  what: `"${title}" ends in no race`,
  where: { path: 'choices.raceDay' },
  expected: 'a plan that ends with a race or a time trial',
  remedy: 'Give the day it starts on instead.',
});
