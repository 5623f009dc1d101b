import { judgeWeek } from '../balance/weekRules.ts';
import { type DayView, isEasyOrRest, isStressful, type WeekView } from '../balance/weekView.ts';

/** What lies round a week that its loop does not show. */
export interface Edges {
  /** The day before its first, and the day after its last, where a plan has them. */
  before?: DayView | undefined;
  after?: DayView | undefined;
  /** First day (index) that may be hard, soon after a race; 0 when left out. */
  hardFrom?: number | undefined;
  /** First day (index) that may hold a run, in the days off after a race; 0 when left out. */
  runFrom?: number | undefined;
}

/**
 * For each day of a week the days that it may change places with, by index: the week still passes
 * every week rule as a loop, without an error and without a warning it did not have before. A race
 * stays where it is. Rest changes places like a session, so that moving onto a rest day is a swap
 * too.
 *
 * @param free whether each day may hold a session; every day when left out.
 */
export function safeMoves(
  week: WeekView,
  free: readonly boolean[] = [],
  edges: Edges = {},
): number[][] {
  const { days } = week;
  const moves: number[][] = days.map(() => []);
  const before = tally(week);
  days.forEach((day, one) => {
    for (let other = one + 1; other < days.length; other++) {
      const with_ = days[other];
      if (!with_ || !mayStand(day, free[other]) || !mayStand(with_, free[one])) continue;
      const moved = swapped(days, one, other);
      if (!fitsBetween(moved, edges) || !isSpaced(moved)) continue;
      if (!isNoWorse(tally({ ...week, days: moved }), before)) continue;
      moves[one]?.push(other);
      moves[other]?.push(one);
    }
  });
  return moves;
}

/** A race has its date; everything else but rest needs a day that is free. */
const mayStand = (day: DayView, free = true): boolean => !day.event && (free || isRest(day));

const isRest = ({ stress, runs, strength }: DayView): boolean =>
  stress === 'rest' && !runs && strength === 'none';

/**
 * A week with what stands on two of its days changed round; names stay with their place.
 *
 * @example
 * swapped(days, 0, 2)[0]?.name //=> 'Monday', holding what Wednesday held
 */
export function swapped(days: readonly DayView[], one: number, other: number): DayView[] {
  const from: Record<number, number> = { [one]: other, [other]: one };
  return days.map((day, at) => ({ ...(days[from[at] ?? at] ?? day), name: day.name }));
}

/** The rule of spacing across the edges of the week; no run and nothing hard before it may be. */
function fitsBetween(days: readonly DayView[], edges: Edges): boolean {
  const { before, after, hardFrom = 0, runFrom = 0 } = edges;
  const first = days[0];
  const last = days.at(-1);
  if (before && first && isStressful(before) && !isEasyOrRest(first)) return false;
  if (after && last && isStressful(last) && !isEasyOrRest(after)) return false;
  return !days.some((day, at) => (day.hard && at < hardFrom) || (day.runs && at < runFrom));
}

/** What `hard-spacing` would refuse; asked first, since it is what most moves break. */
const isSpaced = (days: readonly DayView[]): boolean =>
  days.every((day, at) => {
    const after = days[(at + 1) % days.length];
    return after === undefined || !isStressful(day) || isEasyOrRest(after);
  });

/** How many warnings each rule gives, and whether there is an error. */
interface Tally {
  error: boolean;
  warnings: Map<string, number>;
}

function tally(week: WeekView): Tally {
  const warnings = new Map<string, number>();
  let error = false;
  for (const { rule, severity } of judgeWeek(week)) {
    if (severity === 'error') error = true;
    if (severity === 'warning') warnings.set(rule, (warnings.get(rule) ?? 0) + 1);
  }
  return { error, warnings };
}

const isNoWorse = (after: Tally, before: Tally): boolean =>
  !after.error &&
  [...after.warnings].every(([rule, count]) => count <= (before.warnings.get(rule) ?? 0));
