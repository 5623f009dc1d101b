import type { LevelDefinition } from '../../model/level.ts';
import type { Change } from '../../model/plan.ts';
import type { Runner } from '../../model/runner.ts';
import { rampOf } from './levelSize.ts';
import type { LifeLoad } from './lifeLoad.ts';

/** A level on its way to a runner, with what was changed so far. */
export interface Step {
  level: LevelDefinition;
  changes: Change[];
}

/** Makes a level fit one thing that is known about a runner; never larger. */
export type Fit = (step: Step, runner: Runner, life: LifeLoad) => Step;

/** The step with a new level, and what of its sizes changed. */
export function resized({ level, changes }: Step, to: LevelDefinition, because: string): Step {
  const volume = change('weekly volume', level.volume, to.volume, because);
  const long = change('longest run', level.long, to.long, because);
  return { level: to, changes: [...changes, ...volume, ...long] };
}

function change(
  what: string,
  before: LevelDefinition['volume'],
  after: LevelDefinition['volume'],
  because: string,
): Change[] {
  const [from, to] = [sizeOf(before), sizeOf(after)];
  return from === to ? [] : [{ what, from, to, because }];
}

function sizeOf(volume: LevelDefinition['volume']): string {
  const { from, to } = rampOf(volume);
  const unit = volume.measure === 'time' ? 'min' : 'km';
  const [least, most] = [Math.round(from), Math.round(to)];
  return least === most ? `${most} ${unit}` : `${least}–${most} ${unit}`;
}
