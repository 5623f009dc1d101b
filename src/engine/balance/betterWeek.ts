import { judgeWeek } from './weekRules.ts';
import { type DayView, isEasyOrRest, isStressful, type WeekView } from './weekView.ts';

/** The same sessions in an order the rules object to less, with as few as possible made easy. */
export interface BetterWeek {
  /** For each place of the week, the day (0 to 6) whose sessions stand there now. */
  order: number[];
  /** Days of the week before whose sessions became easy, where order alone does not help. */
  eased: number[];
  days: DayView[];
}

/**
 * A better order for a week: the one against which the rules say least, and of such orders the one
 * that moves fewest days. Where errors remain in any order, the hard or moderate day whose easing
 * helps most becomes easy, then the next, up to five.
 *
 * @returns undefined when nothing that can be moved or eased makes the week better.
 */
export function betterWeek(week: WeekView): BetterWeek | undefined {
  const before = complaint(week);
  const eased: number[] = [];
  let current = week;
  let best = bestOrder(current);
  while (best.cost >= ERROR && eased.length < MOST_EASED) {
    const next = easeOne(current, eased);
    if (next === undefined) break;
    eased.push(next);
    current = withEasy(current, next);
    best = bestOrder(current);
  }
  if (best.cost >= before) return undefined;
  return { order: best.order, eased, days: inOrder(current.days, best.order) };
}

/** Weeks that need more than this are another week; our own choice. */
const MOST_EASED = 5;

/** What an error, a warning and a note weigh; no number of smaller ones outweighs a larger. */
const ERROR = 10_000;
const WEIGHT = { error: ERROR, warning: 100, note: 1 } as const;

const complaint = (week: WeekView): number =>
  judgeWeek(week).reduce((sum, { severity }) => sum + WEIGHT[severity], 0);

/** What stands on days, in another order; names stay with their place. */
const inOrder = (days: readonly DayView[], order: readonly number[]): DayView[] =>
  order.map((from, at) => ({ ...(days[from] as DayView), name: days[at]?.name ?? '' }));

interface Ordered {
  order: number[];
  cost: number;
}

/**
 * Tries every order in which races stay where they are; days alike do not change places. An order
 * that stacks more hard days than the best so far has errors is not followed to its end.
 */
function bestOrder(week: WeekView): Ordered {
  const { days } = week;
  const kinds = days.map((day) => JSON.stringify({ ...day, name: '' }));
  let best: Ordered & { moved: number } = { order: [], cost: Number.POSITIVE_INFINITY, moved: 8 };
  const place = (order: number[], moved: number, stacked: number): void => {
    if (stacked * ERROR > best.cost) return;
    const at = order.length;
    if (at === days.length) {
      const cost = complaint({ ...week, days: inOrder(days, order) });
      const better = cost < best.cost || (cost === best.cost && moved < best.moved);
      if (better) best = { order, cost, moved };
      return;
    }
    const tried = new Set<string>();
    for (const from of [at, ...days.keys()]) {
      const kind = kinds[from] ?? '';
      if (order.includes(from) || tried.has(kind)) continue;
      if (from !== at && (days[from]?.event || days[at]?.event)) continue;
      tried.add(kind);
      const stacks = touches(days[order.at(-1) ?? -1], days[from]);
      place([...order, from], moved + Number(kind !== kinds[at]), stacked + Number(stacks));
    }
  };
  place([], 0, 0);
  return best;
}

/** Whether the spacing of hard days objects to this pair. */
const touches = (before: DayView | undefined, after: DayView | undefined): boolean =>
  before !== undefined && after !== undefined && isStressful(before) && !isEasyOrRest(after);

/**
 * The hard or moderate day whose easing leaves least to object to, in the best order there is then;
 * moderate where both help alike, for a hard session is worth keeping.
 */
function easeOne(week: WeekView, eased: readonly number[]): number | undefined {
  let best: { at: number; cost: number } | undefined;
  for (const stress of ['moderate', 'hard']) {
    const at = week.days.findIndex(
      (day, where) => day.stress === stress && !day.event && !day.long && !eased.includes(where),
    );
    if (at < 0) continue;
    const { cost } = bestOrder(withEasy(week, at));
    if (!best || cost < best.cost) best = { at, cost };
  }
  return best?.at;
}

const withEasy = (week: WeekView, at: number): WeekView => ({
  ...week,
  days: week.days.map((day, where) =>
    where === at ? { ...day, stress: 'easy', hard: false } : day,
  ),
});
