import type { PlanDay } from '../../model/plan.ts';
import { stressOf } from '../../model/sessionStress.ts';
import { composeDays } from './composeDays.ts';
import { type Demand, demandOf, type LeftOut } from './demand.ts';
import type { Ground } from './ground.ts';
import { type Layout, layOut } from './layout.ts';
import { copyLedger, type Ledger } from './ledger.ts';
import { nextLong, type Pick, pickSessions, runs, stresses } from './picks.ts';
import { type SizedPick, sizePicks } from './sizePicks.ts';
import { DAYS } from './subsets.ts';
import type { Allows, Frame, WeekOrder } from './weekOrder.ts';

/** A week with its days, what it came to, and what found no room. */
export interface BuiltWeek {
  days: PlanDay[];
  /** Kilometres or minutes of running. */
  volume: number;
  /** What races take of it. */
  raced: number;
  longest: number;
  ledger: Ledger;
  leftOut: LeftOut;
}

/**
 * Builds one week: counts its sessions, finds their days, chooses them from the library and gives
 * them their sizes. Where the volume makes easy runs too small, the week gets a run less and is
 * built again.
 */
export function buildWeek(frame: Frame, order: WeekOrder, ledger: Ledger): BuiltWeek {
  const ground = groundOf(frame, order);
  const whole = demandOf(frame, order, nextLong(frame, order, ledger));
  for (const demand of shrinking(whole)) {
    const layout = layOut(demand, ground);
    const trial = copyLedger(ledger);
    const picks = pickSessions(frame, order, layout, trial);
    const sized = sizePicks(frame, order, picks, isLast(demand));
    if (sized)
      return { ...finished(frame, order, sized), ledger: trial, leftOut: leftOut(whole, layout) };
  }
  return { ...finished(frame, order, []), ledger, leftOut: whole.wanted };
}

/** The demand, then the same with less and less in it: easy runs go first, then hard sessions. */
function* shrinking(demand: Demand): Generator<Demand> {
  let current: Demand | undefined = demand;
  while (current) {
    yield current;
    current = smaller(current);
  }
}

function smaller(demand: Demand): Demand | undefined {
  const pushed = demand.hard + demand.moderate + demand.pushed;
  if (demand.easy > Math.max(1, pushed)) {
    const easy = demand.easy - 1;
    return { ...demand, easy, strides: Math.min(demand.strides, easy) };
  }
  if (demand.moderate > 0) return { ...demand, moderate: 0 };
  if (demand.hard > 0) return { ...demand, hard: demand.hard - 1 };
  if (demand.easy > Math.max(1, demand.pushed))
    return { ...demand, easy: demand.easy - 1, strides: 0 };
  return undefined;
}

const isLast = (demand: Demand): boolean => smaller(demand) === undefined;

function groundOf(frame: Frame, order: WeekOrder): Ground {
  const where = (...allowed: Allows[]): number[] =>
    DAYS.filter(
      (day) =>
        frame.free[day] &&
        !order.fixed.has(day) &&
        allowed.includes(order.allows[day] ?? 'nothing'),
    );
  const fixed = [...order.fixed].map(([day, { sessions }]) => {
    const held = sessions.flatMap((id) => frame.library.get(id) ?? []);
    const picks = held.map((session) => ({ session }) as Pick);
    return [
      day,
      {
        stressful: picks.some(stresses),
        runs: picks.some(runs),
        moderate: held.some((session) => stressOf(session) === 'moderate'),
      },
    ] as const;
  });
  const { longDay } = frame;
  return {
    open: where('anything', 'noHard', 'easy'),
    hard: where('anything'),
    long: where('anything', 'noHard'),
    off: where('noRun'),
    fixed: new Map(fixed),
    longDay,
    afterStress: order.afterStress,
    beforeStress: order.beforeStress,
  };
}

function finished(frame: Frame, order: WeekOrder, picks: readonly SizedPick[]) {
  let volume = 0;
  let raced = 0;
  let longest = 0;
  for (const pick of picks) {
    if (!runs(pick)) continue;
    volume += pick.load;
    if (pick.session.kind === 'race') raced += pick.load;
    longest = Math.max(longest, pick.load);
  }
  return { days: composeDays(frame, order, picks), volume, raced, longest };
}

const leftOut = ({ wanted }: Demand, { strides, hard }: Layout): LeftOut => ({
  strides: Math.max(0, wanted.strides - strides.length),
  hard: Math.max(0, wanted.hard - hard.length),
});
