import type { Amount } from '../../model/amount.ts';
import { formatClock } from '../../model/clock.ts';
import { NONE } from '../fieldReaders.ts';
import type { FieldName, Mine } from './mine.ts';

/**
 * The choices as an address holds them, in the order of the page.
 *
 * @example
 * mineAddress({ level: 'steady', free: ['mon', 'wed'] }).toString() //=> 'level=steady&free=mon&free=wed'
 */
export function mineAddress(mine: Mine): URLSearchParams {
  const { when, recent, free, volume, longest } = mine;
  const entries: [FieldName, string | number | readonly string[] | undefined][] = [
    ['level', mine.level],
    ['units', mine.units],
    ['free', free?.length === 0 ? NONE : free],
    ['long-day', mine.longRun],
    ['week-start', mine.weekStart],
    ['hours', mine.hours],
    ['minutes', mine.minutes],
    ['volume', volume && written(volume)],
    ['longest', longest && written(longest)],
    ['race', recent?.race],
    ['time', recent && formatClock(recent.time)],
    ['experience', mine.experience],
    ['age', mine.age],
    ['sleep', mine.sleep],
    ['life', mine.load],
    ['race-date', when && 'race' in when ? when.race : undefined],
    ['start', when && 'start' in when ? when.start : undefined],
    ['paper', mine.paper],
    ['ink', mine.ink],
  ];
  return new URLSearchParams(
    entries.flatMap(([name, value]) =>
      value === undefined ? [] : [value].flat().map((one) => [name, String(one)]),
    ),
  );
}

/** `30km`, `8-10km`, `180min`. */
const written = ({ measure, from, to }: Amount): string =>
  `${from === to ? from : `${from}-${to}`}${measure === 'time' ? 'min' : 'km'}`;
