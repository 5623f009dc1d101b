import { type Amount, middle } from '../../model/amount.ts';
import { KINDS } from '../../model/kind.ts';
import { type Pick, runs } from './picks.ts';
import { gridOf, type Sizes, shareVolume } from './share-volume.ts';
import type { Frame, WeekOrder } from './week-order.ts';

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
  const grid = gridOf(frame.measure, frame.units, order.volume);
  const filling = picks.filter((pick) => fills(pick, frame));
  const stepped = filling.filter(({ least }) => least > 0);
  const long = filling.find(({ session }) => session.kind === 'long');
  const even = filling.filter((pick) => pick.least === 0 && pick !== long);
  const shares = {
    volume: order.volume,
    hard: stepped.map(({ least }) => least),
    easy: even.length,
    exact: order.role === 'down',
    fixed: picks.reduce((sum, pick) => sum + (runs(pick) ? ownLoad(pick, frame) : 0), 0),
    ...(long && { long: order.long }),
  };
  const sizes =
    shareVolume(shares, frame.measure, grid) ??
    (anyway ? smallest(shares, order.volume) : undefined);
  if (!sizes) return undefined;
  const sizeOf = new Map<Pick, number>([
    ...even.map((pick, at) => [pick, sizes.easy[at] ?? 0] as const),
    ...stepped.map((pick, at) => [pick, sizes.hard[at] ?? 0] as const),
  ]);
  if (long) sizeOf.set(long, sizes.long ?? 0);
  return picks.map((pick) => ({ ...pick, load: sizeOf.get(pick) ?? ownLoad(pick, frame) }));
}

/** Runs whose size the week decides, because neither the author nor the library did. */
const fills = (pick: Pick, frame: Frame): boolean => runs(pick) && ownLoad(pick, frame) === 0;

/** An amount of its own, in the plan's measure. */
function ownLoad({ amount, session }: Pick, { measure, easyPace }: Frame): number {
  if (!amount) return 0;
  if (!KINDS[session.kind].runs || amount.measure === measure) return middle(amount);
  return measure === 'distance' ? middle(amount) / easyPace : middle(amount) * easyPace;
}

/** What is left when a week is smaller than its smallest runs: everything even. */
function smallest(
  shares: { hard: readonly number[]; easy: number; long?: number; fixed: number },
  volume: number,
): Sizes {
  const rest = Math.max(
    0,
    volume - shares.fixed - shares.hard.reduce((sum, size) => sum + size, 0),
  );
  const count = shares.easy + (shares.long === undefined ? 0 : 1);
  const size = count === 0 ? 0 : rest / count;
  return {
    hard: [...shares.hard],
    easy: Array.from({ length: shares.easy }, () => size),
    ...(shares.long !== undefined && { long: size }),
  };
}

/** The amount a cell shows for a load. */
export const amountOf = (load: number, measure: Amount['measure']): Amount => ({
  measure,
  from: load,
  to: load,
});
