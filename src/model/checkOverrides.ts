import type { Contradiction } from './contradiction.ts';
import { type Override, type PlanDefinition, weeksOf } from './definition.ts';
import { DAY_NAMES } from './weekday.ts';

/** Overrides that stand outside the plan, for an unknown level, or on the same day twice. */
export function checkOverrides(definition: PlanDefinition): Contradiction[] {
  const weeks = weeksOf(definition);
  return definition.overrides.flatMap((override, index) => {
    const found: Contradiction[] = [];
    if (override.week > weeks) {
      found.push({
        path: ['overrides', index, 'week'],
        what: `week ${override.week} is after the plan’s end`,
        expected: `1 to ${weeks}`,
        remedy: 'Move it into the plan.',
      });
    }
    if (override.level !== undefined && !(override.level in definition.levels)) {
      found.push({
        path: ['overrides', index, 'level'],
        what: `there is no level "${override.level}"`,
        expected: `one of ${Object.keys(definition.levels).join(', ')}`,
        remedy: 'Correct the name, or leave the level out.',
      });
    }
    if (definition.overrides.slice(0, index).some((earlier) => sameDay(earlier, override))) {
      found.push({
        path: ['overrides', index],
        what: `${DAY_NAMES[override.day]} of week ${override.week} is decided twice`,
        expected: 'one override a day and level',
        remedy: 'Join them: `session: [first, second]` holds two sessions.',
      });
    }
    return found;
  });
}

const sameDay = (one: Override, other: Override): boolean =>
  one.week === other.week &&
  one.day === other.day &&
  (one.level === undefined || other.level === undefined || one.level === other.level);
