import type { Contradiction } from './contradiction.ts';
import type { PlanDefinition } from './definition.ts';
import type { LevelDefinition } from './level.ts';
import { atLevel, weeksOf } from './planAtLevel.ts';
import { WEEKDAYS } from './weekday.ts';

/** Levels that contradict themselves: free days, ramps, volumes written out. */
export function checkLevels(definition: PlanDefinition): Contradiction[] {
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
    [
      ...checkFree(level),
      ...checkRamps(level),
      ...checkWeekly(level, weeksOf(atLevel(definition, id))),
    ].map((found) => ({ ...found, path: ['levels', id, ...found.path] })),
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

/** Bounds of a week that only a slip of the pen goes beyond. */
const MOST_A_WEEK = { distance: 300, time: 2400 } as const;

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
  const week =
    'weekly' in volume
      ? { from: Math.min(...volume.weekly), to: Math.max(...volume.weekly) }
      : volume;
  if (week.from <= 0 || week.to > MOST_A_WEEK[volume.measure]) {
    found.push({
      path: ['volume'],
      what: 'nobody runs such a week',
      expected: `above 0 and at most ${MOST_A_WEEK[volume.measure]} ${volume.measure === 'time' ? 'min' : 'km'}`,
      remedy: 'Check the numbers and the unit.',
    });
  }
  if (long.from <= 0 || (volume.measure === long.measure && long.to > week.to)) {
    found.push({
      path: ['long'],
      what: 'the long run does not fit into its week',
      expected: 'above 0 and no longer than the whole week',
      remedy: 'Make it about a quarter of the weekly volume.',
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
