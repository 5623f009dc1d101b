import type { Runner } from '../../model/runner.ts';

/** How much life leaves: as usual, full, or heavy. */
export type LifeLoad = 'usual' | 'full' | 'heavy';

/** Hours of sleep below which a night counts as one more load, and as two; our own choice. */
const SHORT_NIGHT = 7;
const SHORTER_NIGHT = 6;

/** Loads from which life is full, and heavy; our own choice. */
const FULL = 2;
const HEAVY = 3;

/**
 * What life holds besides running. Each load counts once, a short night once, a very short one twice.
 *
 * @example
 * lifeLoad({ ...runner, load: ['work', 'parenting'], sleep: 6.5 }) //=> 'heavy'
 */
export function lifeLoad({ load, sleep }: Pick<Runner, 'load' | 'sleep'>): LifeLoad {
  const count = new Set(load).size + nights(sleep);
  if (count >= HEAVY) return 'heavy';
  return count >= FULL ? 'full' : 'usual';
}

function nights(sleep: number | undefined): number {
  if (sleep === undefined || sleep >= SHORT_NIGHT) return 0;
  return sleep < SHORTER_NIGHT ? 2 : 1;
}

/** Share of a plan's volume that each leaves room for; our own choice. */
export const ROOM: Record<LifeLoad, number> = { usual: 1, full: 0.9, heavy: 0.8 };
