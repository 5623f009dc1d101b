import type { Contradiction, Known } from './contradiction.ts';
import type { Override, PlanDefinition } from './definition.ts';
import { KINDS } from './kind.ts';
import { atLevel, mostWeeksOf, weeksOf } from './planAtLevel.ts';
import { DAY_NAMES } from './weekday.ts';

/** Overrides that stand outside the plan, for an unknown level, or on the same day twice. */
export function checkOverrides(definition: PlanDefinition, known: Known): Contradiction[] {
  return definition.overrides.flatMap((override, index) => {
    const found: Contradiction[] = [];
    const misfit = misfitOf(override, known);
    if (misfit) found.push({ ...misfit, path: ['overrides', index, ...misfit.path] });
    const weeks = weeksFor(definition, override.level);
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

/** Weeks of the level an override is for; of the longest where it is for all. */
const weeksFor = (definition: PlanDefinition, level: string | undefined): number =>
  level !== undefined && Object.hasOwn(definition.levels, level)
    ? weeksOf(atLevel(definition, level))
    : mostWeeksOf(definition);

const sameDay = (one: Override, other: Override): boolean =>
  one.week === other.week &&
  one.day === other.day &&
  (one.level === undefined || other.level === undefined || one.level === other.level);

/** Rest beside something else, or an amount that its session cannot have. */
function misfitOf({ session, amount }: Override, { library }: Known): Contradiction | undefined {
  const ids = [session].flat();
  if (ids.includes('rest') && (ids.length > 1 || amount)) {
    return {
      path: ['session'],
      what: 'rest stands beside something to do',
      expected: '`rest` alone, without an amount',
      remedy: 'Leave one of the two out.',
    };
  }
  const kind = library.get(ids[0] ?? '')?.kind;
  if (!amount || !kind || KINDS[kind].runs || amount.measure === 'time') return undefined;
  return {
    path: ['amount'],
    what: `${kind} is not measured by distance`,
    expected: 'minutes, such as `30 min`',
    remedy: 'Give its time.',
  };
}
