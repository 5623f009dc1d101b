import { checkOverrides } from './checkOverrides.ts';
import { checkSessions } from './checkSessions.ts';
import { type Contradiction, didYouMean, type Known } from './contradiction.ts';
import { type PlanDefinition, weeksOf } from './definition.ts';
import type { LevelDefinition } from './level.ts';
import { PHASES } from './phaseKind.ts';
import { WEEKDAYS } from './weekday.ts';

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
    ...checkOverrides(definition),
    ...checkAllow(definition, known),
  ];
}

/** Most weeks a plan may have: what one sheet shows at a legible size. Longer stretches are years. */
export const MOST_WEEKS = 16;

function checkWeeks(definition: PlanDefinition): Contradiction[] {
  const sum = weeksOf(definition);
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

function checkLevels(definition: PlanDefinition): Contradiction[] {
  const levels = Object.entries(definition.levels);
  if (levels.length === 0) {
    return [
      {
        path: ['levels'],
        what: 'there is no level',
        expected: 'one level or more',
        remedy: 'Add one, such as `steady`.',
      },
    ];
  }
  return levels.flatMap(([id, level]) =>
    [...checkFree(level), ...checkRamps(level), ...checkWeekly(level, weeksOf(definition))].map(
      (found) => ({ ...found, path: ['levels', id, ...found.path] }),
    ),
  );
}

function checkFree({ free, days }: LevelDefinition): Contradiction[] {
  if (!free) return [];
  const found: Contradiction[] = [];
  const distinct = new Set(free);
  if (distinct.size < free.length) {
    found.push({
      path: ['free'],
      what: 'a day stands there twice',
      expected: 'each day once',
      remedy: 'Remove the second.',
    });
  }
  if (distinct.size < days) {
    found.push({
      path: ['free'],
      what: `${days} days of running do not fit into ${distinct.size} free days`,
      expected: `${days} free days or more out of ${WEEKDAYS.join(', ')}`,
      remedy: 'Free more days, or lower `days`.',
    });
  }
  return found;
}

function checkRamps({ volume, long }: LevelDefinition): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [key, ramp] of [
    ['volume', volume],
    ['long', long],
  ] as const) {
    if ('weekly' in ramp || ramp.to >= ramp.from) continue;
    found.push({
      path: [key],
      what: 'it falls where it should build',
      expected: 'an end that is no less than the start',
      remedy: 'Swap the two, or lighten a phase with its own `volume`.',
    });
  }
  if (volume.measure !== long.measure) {
    found.push({
      path: ['long'],
      what: 'the week is measured one way and its long run another',
      expected: volume.measure === 'time' ? 'minutes, as in `volume`' : 'km or mi, as in `volume`',
      remedy: 'Use the same unit for both.',
    });
  }
  return found;
}

function checkWeekly({ volume }: LevelDefinition, weeks: number): Contradiction[] {
  if (!('weekly' in volume) || volume.weekly.length === weeks) return [];
  return [
    {
      path: ['volume'],
      what: `${volume.weekly.length} weekly volumes for ${weeks} weeks`,
      expected: `${weeks} values, or a start and an end`,
      remedy: 'Write one value for each week.',
    },
  ];
}

/** The range a down week may take, in percent of the week before (training rules, `down-week`). */
export const DOWN_WEEK_RANGE = { from: 20, to: 30 } as const;

function checkPhases(definition: PlanDefinition): Contradiction[] {
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
