import { formatClock, parseClock } from '../../model/clock.ts';
import type { Goal } from '../../model/goal.ts';
import { GOAL_KINDS, HORIZONS } from '../../model/horizon.ts';
import { RACES } from '../../model/race.ts';

/**
 * A goal as it stands in the address.
 *
 * @example
 * goalText(goal) //=> 'year.performance-half-1:56:59.A half under 1:57'
 */
export function goalText({ horizon, kind, race, time, title }: Goal): string {
  const aims = [kind, race, time !== undefined && race ? formatClock(time) : undefined];
  return [horizon, aims.filter((word) => word !== undefined).join('-'), title].join('.');
}

/** The reverse; undefined for what is no goal. */
export function goalIn(text: string): Goal | undefined {
  const [ahead, aims = '', ...words] = text.split('.');
  const [of, distance, clock = ''] = aims.split('-');
  const horizon = HORIZONS.find((word) => word === ahead);
  const kind = GOAL_KINDS.find((word) => word === of);
  const race = RACES.find((word) => word === distance);
  const time = race && parseClock(clock);
  const title = words.join('.').trim();
  if (!horizon || !kind || title === '') return undefined;
  return { horizon, kind, title, ...(race && { race }), ...(time !== undefined && { time }) };
}
