import type { Contradiction } from './contradiction.ts';
import type { PlanDefinition } from './definition.ts';
import { PHASES } from './phaseKind.ts';

/** The range a down week may take, in percent of the week before (training rules, `down-week`). */
export const DOWN_WEEK_RANGE = { from: 20, to: 30 } as const;

/** Phases that contradict themselves: down weeks, and hard sessions where none belong. */
export function checkPhases(definition: PlanDefinition): Contradiction[] {
  return definition.phases.flatMap((phase, index) => {
    const found: Contradiction[] = [];
    const { from, to } = DOWN_WEEK_RANGE;
    if (phase.downWeek !== undefined && (phase.downWeek < from || phase.downWeek > to)) {
      const side = phase.downWeek > to ? 'more' : 'less';
      found.push({
        path: ['phases', index, 'downWeek'],
        what: `${phase.downWeek} % is ${side} than a down week may take`,
        expected: `${from}–${to} %`,
        remedy: `Use ${from}–${to}, or make it a taper phase.`,
      });
    }
    const beyond = Array.isArray(phase.down)
      ? phase.down.find((week) => week > phase.weeks)
      : undefined;
    if (beyond !== undefined) {
      found.push({
        path: ['phases', index, 'down'],
        what: `week ${beyond} is not in a phase of ${phase.weeks}`,
        expected: `1 to ${phase.weeks}`,
        remedy: 'Count from the phase’s own first week.',
      });
    }
    if (phase.hard.length > 0 && PHASES[phase.phase].hard === 0) {
      found.push({
        path: ['phases', index, 'hard'],
        what: `hard sessions in a phase of ${PHASES[phase.phase].title.toLowerCase()}`,
        expected: 'none',
        remedy: 'Move them to a later phase: recovery comes first.',
      });
    }
    return found;
  });
}
