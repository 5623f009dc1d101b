import type { LevelDefinition } from '../../model/level.ts';
import type { Change } from '../../model/plan.ts';
import type { Runner } from '../../model/runner.ts';
import type { Units } from '../../model/units.ts';
import { mostRisingWeeks } from '../balance/downWeek.ts';
import { fitExperience, fitHard, restChanges } from './fitRecovery.ts';
import { fitDays, fitHours, fitLife, fitLong, fitMinutes, fitVolume } from './fitSizes.ts';
import type { Fit, Step } from './fitStep.ts';
import { noSmallerThanARun } from './levelSize.ts';
import { lifeLoad } from './lifeLoad.ts';

/** A level made to fit a runner. */
export interface Fitted {
  level: LevelDefinition;
  /** Most rising weeks before a down week that the engine places. */
  rising: number;
  /** The same for the rule that checks it. */
  mostRising: number;
  /** Whether strength sessions become short ones. */
  shortStrength: boolean;
  /** What was changed, and why; empty when the level fits as it is. */
  changes: Change[];
}

/** Age from which down weeks come more often. */
const OLDER = 50;

/** What is known in kilometres or minutes comes first: it is read at the pace of the level. */
const STEPS: readonly Fit[] = [
  fitVolume,
  fitLife,
  fitLong,
  fitExperience,
  fitDays,
  fitHours,
  fitMinutes,
  fitHard,
];

/**
 * Makes a level no larger than its runner can carry now. Less time, more load, a higher age or less
 * experience never make it larger; nothing known about the runner makes it larger than its author's.
 * Neither a week nor a long run becomes smaller than one short run.
 *
 * @param units what distances in the changes are told in
 */
export function fitToRunner(level: LevelDefinition, runner: Runner, units: Units = 'km'): Fitted {
  const life = lifeLoad(runner);
  const start: Step = { level, units, changes: [] };
  const fitted = STEPS.reduce((step, fit) => fit(step, runner, life), start);
  const older = (runner.age ?? 0) >= OLDER;
  const mostRising = mostRisingWeeks(fitted.level.experience, older || life === 'heavy');
  const shortStrength = life === 'heavy' && level.strength > 0;
  return {
    level: noSmallerThanARun(fitted.level, level),
    mostRising,
    rising: life === 'heavy' ? Math.min(2, mostRising) : mostRising,
    shortStrength,
    changes: [...fitted.changes, ...restChanges(fitted.level, { older, life, shortStrength })],
  };
}

/** A runner of whom only the level is known: nothing is changed for them. */
export const nobody = ({ experience }: LevelDefinition): Runner => ({
  experience,
  load: [],
  injuries: [],
});
