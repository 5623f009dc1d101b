import { PlanError } from '../../errors.ts';
import type { Choices } from '../../model/choices.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import type { Experience } from '../../model/experience.ts';
import type { LevelDefinition } from '../../model/level.ts';
import type { ResolvedChoices } from '../../model/plan.ts';
import type { SessionLibrary } from '../../model/session.ts';
import { type Weekday, weekFrom } from '../../model/weekday.ts';
import type { Frame } from '../week/weekOrder.ts';

/** Easy pace of a typical runner, minutes a kilometre, where the level gives none; our estimate. */
const TYPICAL_PACE: Record<Experience, number> = { new: 7.25, developing: 6.25, experienced: 5.5 };

/** Easy pace of a level, minutes a kilometre. */
export const paceOf = ({
  pace,
  experience,
}: Pick<LevelDefinition, 'pace' | 'experience'>): number => pace ?? TYPICAL_PACE[experience];

/** The level a runner chose. @throws PlanError when the plan has no such level. */
export function chooseLevel(definition: PlanDefinition, id: string): LevelDefinition {
  const level = Object.hasOwn(definition.levels, id) ? definition.levels[id] : undefined;
  if (level) return level;
  throw new PlanError([
    {
      what: `"${definition.title}" has no level "${id}"`,
      where: { path: 'choices.level' },
      expected: `one of ${Object.keys(definition.levels).join(', ')}`,
      remedy: 'Choose one of its levels.',
    },
  ]);
}

/** Choices with every gap filled from the definition. @throws PlanError when no day is free. */
export function resolveChoices(
  definition: PlanDefinition,
  level: LevelDefinition,
  choices: Choices,
): ResolvedChoices {
  const { runner } = choices;
  const longRun = choices.longRun ?? runner?.longRun ?? definition.longRun;
  const weekStart = choices.weekStart ?? definition.weekStart;
  const free = weekFrom(weekStart).filter((day) =>
    (choices.free ?? runner?.free ?? level.free ?? usuallyFree(level.days, longRun)).includes(day),
  );
  if (free.length === 0) {
    throw new PlanError([
      {
        what: 'no day is free',
        where: { path: 'choices.free' },
        expected: 'one free day or more',
        remedy: 'Free a day: a plan needs somewhere to stand.',
      },
    ]);
  }
  return {
    level: choices.level,
    free,
    longRun,
    weekStart,
    units: choices.units ?? level.volume.units,
    ...(choices.raceDay && { raceDay: choices.raceDay }),
    ...(runner && { runner }),
  };
}

/** Every day but the one after the long run; all seven when seven are run. */
const usuallyFree = (days: number, longRun: Weekday): Weekday[] =>
  weekFrom(longRun).filter((_, at) => days === 7 || at !== 1);

/** What all weeks of a plan have in common. */
export function frameOf(
  level: LevelDefinition,
  choices: ResolvedChoices,
  library: SessionLibrary,
  shortStrength = false,
): Frame {
  const order = weekFrom(choices.weekStart);
  return {
    library,
    units: choices.units,
    measure: level.volume.measure,
    easyPace: paceOf(level),
    order,
    free: order.map((day) => choices.free.includes(day)),
    longDay: order.indexOf(choices.longRun),
    days: level.days,
    hard: level.hard,
    strength: level.strength,
    shortStrength,
  };
}
