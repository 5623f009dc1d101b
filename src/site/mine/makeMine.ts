import { buildPlan } from '../../engine/buildPlan.ts';
import { firstDayOf, onDates, type When } from '../../engine/onDates.ts';
import { PlanError, type Problem } from '../../errors.ts';
import type { Choices } from '../../model/choices.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import type { Plan } from '../../model/plan.ts';
import type { Runner } from '../../model/runner.ts';
import type { SessionLibrary } from '../../model/session.ts';
import type { Mine } from './mine.ts';

/** A plan made for one runner, and what it was made from. */
export interface Made {
  plan: Plan;
  choices: Choices;
  when?: When;
  /** ISO date of its first day, where it stands on dates. */
  start?: string;
}

/**
 * The plan as a runner would have it.
 *
 * @returns what stands in the way where a choice is impossible
 */
export function makeMine(
  definition: PlanDefinition,
  library: SessionLibrary,
  mine: Mine,
): Made | { problems: readonly Problem[] } {
  const { when } = mine;
  const choices = choicesOf(definition, mine);
  try {
    const plan = buildPlan(definition, when ? onDates(choices, when) : choices, library);
    return { plan, choices, ...(when && { when, start: firstDayOf(plan, when) }) };
  } catch (error) {
    if (error instanceof PlanError) return { problems: error.problems };
    throw error;
  }
}

/** The level a page begins with: the middle one. */
export function usualLevel({ levels }: Pick<PlanDefinition, 'levels'>): string {
  const ids = Object.keys(levels);
  return ids[Math.floor((ids.length - 1) / 2)] ?? '';
}

/** What the engine is asked for; no runner where nothing is known of one. */
function choicesOf(definition: PlanDefinition, mine: Mine): Choices {
  const level = mine.level ?? usualLevel(definition);
  const { units, when } = mine;
  // A first day begins the weeks, whatever was said before of them.
  const weekStart = when && 'start' in when ? undefined : mine.weekStart;
  const runner = runnerOf(mine, definition.levels[level]?.experience ?? 'developing');
  return {
    level,
    ...(units && { units }),
    ...(weekStart && { weekStart }),
    ...(runner && { runner }),
  };
}

/** Who it is for: of what is left out, nothing is assumed but the level's own experience. */
function runnerOf(mine: Mine, usual: Runner['experience']): Runner | undefined {
  const { level, units, weekStart, when, paper, ink, longest, load = [], ...known } = mine;
  const all = { ...known, ...(longest && { long: longest }), load };
  if (load.length === 0 && Object.keys(all).length === 1) return undefined;
  return { experience: usual, injuries: [], ...all };
}
