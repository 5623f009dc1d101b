import type { LevelDefinition } from '../../model/level.ts';
import type { Change } from '../../model/plan.ts';
import type { Runner } from '../../model/runner.ts';
import { kmPer, type Units } from '../../model/units.ts';
import { rampOf } from './levelSize.ts';
import type { LifeLoad } from './lifeLoad.ts';

/** A level on its way to a runner, with what was changed so far. */
export interface Step {
  level: LevelDefinition;
  /** What distances are told in; kilometres where it is left out. */
  units?: Units;
  changes: Change[];
}

/** Makes a level fit one thing that is known about a runner; never larger. */
export type Fit = (step: Step, runner: Runner, life: LifeLoad) => Step;

/** The step with a new level, and what of its sizes changed. */
export function resized(step: Step, to: LevelDefinition, because: string): Step {
  const { level, changes, units = 'km' } = step;
  const told = (what: string, before: Volume, after: Volume): Change[] => {
    const [from, to] = [sizeOf(before, units), sizeOf(after, units)];
    return from === to ? [] : [{ what, from, to, because }];
  };
  const volume = told('weekly volume', level.volume, to.volume);
  const long = told('longest run', level.long, to.long);
  return { ...step, level: to, changes: [...changes, ...volume, ...long] };
}

type Volume = LevelDefinition['volume'];

function sizeOf(volume: Volume, units: Units): string {
  const { from, to } = rampOf(volume);
  const [unit, per] = volume.measure === 'time' ? ['min', 1] : [units, kmPer(units)];
  const [least, most] = [Math.round(from / per), Math.round(to / per)];
  return least === most ? `${most} ${unit}` : `${least}–${most} ${unit}`;
}
