import { checkLevels } from './checkLevels.ts';
import { checkOverrides } from './checkOverrides.ts';
import { checkPhases } from './checkPhases.ts';
import { checkLists, checkSessions } from './checkSessions.ts';
import { checkVersions } from './checkVersions.ts';
import { type Contradiction, didYouMean, type Known } from './contradiction.ts';
import type { PlanDefinition } from './definition.ts';
import { mostWeeksOf } from './planAtLevel.ts';

/**
 * What contradicts itself in a definition, or names what does not exist. The engine trusts a
 * definition for which this is empty.
 */
export function checkDefinition(definition: PlanDefinition, known: Known): Contradiction[] {
  return [
    ...checkWeeks(definition),
    ...checkLevels(definition),
    ...checkPhases(definition),
    ...checkSessions(definition, known),
    ...checkLists(definition, known),
    ...checkOverrides(definition, known),
    ...checkAllow(definition, known),
    ...checkVersions(definition),
  ];
}

/** Most weeks a plan may have: what one sheet shows at a legible size. Longer stretches are years. */
export const MOST_WEEKS = 16;

function checkWeeks(definition: PlanDefinition): Contradiction[] {
  const sum = mostWeeksOf(definition);
  if (sum > MOST_WEEKS) {
    return [
      {
        path: ['phases'],
        what: `the phases add up to ${sum} weeks`,
        expected: `at most ${MOST_WEEKS}, which is what a sheet holds`,
        remedy: 'Split it into two plans that follow each other.',
      },
    ];
  }
  if (definition.weeks === undefined || definition.weeks === sum) return [];
  return [
    {
      path: ['weeks'],
      what: `${definition.weeks} weeks, but the phases add up to ${sum}`,
      expected: `${sum}`,
      remedy: 'Change a phase’s length, or leave `weeks` out.',
    },
  ];
}

function checkAllow(definition: PlanDefinition, { ruleIds, nearest }: Known): Contradiction[] {
  return definition.allow.flatMap(({ rule }, index) =>
    ruleIds.includes(rule)
      ? []
      : [
          {
            path: ['allow', index],
            what: `there is no rule "${rule}"`,
            expected: `one of ${ruleIds.join(', ')}`,
            remedy: didYouMean(nearest(rule, ruleIds)) ?? 'Name the rule as a finding names it.',
          },
        ],
  );
}
