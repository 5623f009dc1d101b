import { type Amount, middle } from '../../model/amount.ts';
import { KINDS } from '../../model/kind.ts';
import { smallestRun } from './demand.ts';
import { fallToRace } from './fallToRace.ts';
import { type Grid, gridOf } from './grid.ts';
import { type Pick, runs } from './picks.ts';
import { type Shares, type Sizes, shareVolume } from './shareVolume.ts';
import { spread } from './spread.ts';
import type { Frame, WeekOrder } from './weekOrder.ts';

/** A pick with its size. */
export interface SizedPick extends Pick {
  /** What it adds to the week, in the plan's measure; minutes for what is no run. */
  load: number;
}

/**
 * Gives every pick its size.
 *
 * @param anyway take what comes out even when it is small: the last attempt at a week.
 * @returns undefined when the volume does not carry these sessions.
 */
export function sizePicks(
  frame: Frame,
  order: WeekOrder,
  picks: readonly Pick[],
  anyway: boolean,
): SizedPick[] | undefined {
  const filling = picks.filter((pick) => fills(pick, frame));
  const stepped = filling.filter(({ least }) => least > 0);
  const long = filling.find(({ session }) => session.kind === 'long');
  const grid = gridOf(frame.measure, frame.units, order.volume, long && order.long);
  const even = filling.filter((pick) => pick.least === 0 && pick !== long);
  const shares = {
    volume: order.volume,
    hard: stepped.map(({ least }) => least),
    easy: even.length,
    smallest: smallestRun(frame.measure, order.role),
    floor: order.floor,
    mostRun: order.longMost,
    fixed: picks.reduce((sum, pick) => sum + (runs(pick) ? ownLoad(pick, frame) : 0), 0),
    ...(long && { long: longSize(order, picks.filter(runs).length) }),
  };
  const sizes =
    shareVolume(shares, frame.measure, grid) ??
    (anyway ? smallest(shares, frame.measure, grid) : undefined);
  if (!sizes) return undefined;
  const [easy, hard] = [sizes.easy.values(), sizes.hard.values()];
  const sized = picks.map((pick): SizedPick => {
    if (pick === long) return { ...pick, load: sizes.long ?? 0 };
    if (!fills(pick, frame)) return { ...pick, load: ownLoad(pick, frame) };
    return { ...pick, load: (pick.least > 0 ? hard : easy).next().value ?? 0 };
  });
  if (order.role === 'taper') easeToRace(sized, even, { ...shares, step: grid.whole });
  return sized;
}

/** Lets the easy runs before a race fall towards it; those after it stay as they are. */
function easeToRace(
  sized: readonly SizedPick[],
  even: readonly Pick[],
  bounds: { smallest: number; mostRun: number; step: number },
): void {
  const race = sized.find(({ session }) => session.kind === 'race');
  if (!race) return;
  const days = new Set(even.map(({ day }) => day));
  const before = sized
    .filter((pick) => pick.day < race.day && days.has(pick.day) && runs(pick))
    .sort((one, other) => one.day - other.day);
  const loads = fallToRace(
    before.map(({ load }) => load),
    bounds,
  );
  before.forEach((pick, at) => {
    pick.load = loads[at] ?? pick.load;
  });
}

/** As asked, but never below the average run, nor above its share of the week or what legs know. */
function longSize({ volume, long, longMost, longShare }: WeekOrder, count: number): number {
  const share = count < 2 ? 1 : Math.max(longShare, ROOM_OF_LONG / count);
  return Math.min(Math.max(long, volume / count), volume * share, longMost);
}

/** In a week of few runs the long run may be this much longer than the average one. */
const ROOM_OF_LONG = 1.2;

/** Runs whose size the week decides, because neither the author nor the library did. */
const fills = (pick: Pick, frame: Frame): boolean => runs(pick) && ownLoad(pick, frame) === 0;

/** An amount of its own, in the plan's measure. */
function ownLoad({ amount, session }: Pick, { measure, easyPace }: Frame): number {
  if (!amount) return 0;
  if (!KINDS[session.kind].runs || amount.measure === measure) return middle(amount);
  return measure === 'distance' ? middle(amount) / easyPace : middle(amount) * easyPace;
}

/**
 * What is left when a week is smaller than its smallest runs: everything even, in the finest steps,
 * and no run without a size.
 */
function smallest(shares: Shares, measure: Amount['measure'], grid: Grid): Sizes {
  const step = measure === 'time' ? 1 : grid.fine >= 0.5 ? grid.fine / 5 : grid.fine;
  const hard = shares.hard.map((size) => Math.ceil(size / step - 1e-6) * step);
  const rest = shares.volume - shares.fixed - hard.reduce((sum, size) => sum + size, 0);
  const count = shares.easy + (shares.long === undefined ? 0 : 1);
  const least = Math.ceil(shares.smallest / 2 / step) * step;
  const most = Math.max(least, Math.min(rest / Math.max(1, count), shares.mostRun)) * count;
  const even = spread(Math.round(most / step), count).map((steps) => steps * step);
  return {
    hard,
    easy: even.slice(0, shares.easy),
    ...(shares.long !== undefined && { long: even.at(-1) ?? least }),
  };
}

/** The amount a cell shows for a load. */
export const amountOf = (load: number, measure: Amount['measure']): Amount => ({
  measure,
  from: load,
  to: load,
});
