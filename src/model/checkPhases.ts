import type { Contradiction } from './contradiction.ts';
import type { PlanDefinition } from './definition.ts';
import type { AuthoredPhase } from './phase.ts';
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
    found.push(...checkLengths(phase.weeks, index, Object.keys(definition.levels)));
    const longest =
      typeof phase.weeks === 'number' ? phase.weeks : Math.max(0, ...Object.values(phase.weeks));
    const beyond = Array.isArray(phase.down)
      ? phase.down.find((week) => week > longest)
      : undefined;
    if (beyond !== undefined) {
      found.push({
        path: ['phases', index, 'down'],
        what: `week ${beyond} is not in a phase of ${longest}`,
        expected: `1 to ${longest}`,
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

/** Lengths by level name every level, and no other. */
function checkLengths(
  weeks: AuthoredPhase['weeks'],
  index: number,
  levels: readonly string[],
): Contradiction[] {
  if (typeof weeks === 'number') return [];
  const named = Object.keys(weeks);
  const path = ['phases', index, 'weeks'];
  const expected = `a number for each of ${levels.join(', ')}`;
  return [
    ...named
      .filter((level) => !levels.includes(level))
      .map((level) => ({
        path: [...path, level],
        what: `there is no level "${level}"`,
        expected,
        remedy: 'Correct the name, or leave it out.',
      })),
    ...levels
      .filter((level) => !named.includes(level))
      .map((level) => ({
        path,
        what: `level "${level}" has no number of weeks`,
        expected,
        remedy: `Add \`${level}\`, or write one number for all.`,
      })),
  ];
}
