import type { YearRace } from '../../model/year.ts';
import { dateShort } from '../dates.ts';
import { roleShort } from '../raceWords.ts';
import {
  type Box,
  boxOf,
  FLAG_BOX,
  FLAG_TYPE,
  type Flag,
  type FlagSide,
  isCrossed,
  isOver,
  rangeOf,
} from './flagRoom.ts';
import { shortened } from './textWidth.ts';

/** Where flags stand. */
export interface FlagGround {
  /** Of the narrowest picture, pixels: what does not meet there meets nowhere. */
  width: number;
  /** Highest bar between two places, pixels above the floor. */
  skyline(from: number, to: number): number;
}

/** Widest a title may be; where there is less room, it is cut shorter. */
const WIDEST = [210, 110, 70] as const;
/** Air between words and the bars under them. */
const AIR = 6;
/** A flag that finds no room tries again so much higher, so many times. */
const STEP = 14;
const TRIES = 24;

/**
 * Flags whose words never meet each other, a bar, or another race's pole. Races to perform stand
 * over the whole year, races for joy as low as the weeks under them allow.
 *
 * @param xOf where a race's pole stands, pixels from the left.
 */
export function flagsOf(
  races: readonly YearRace[],
  xOf: (race: YearRace) => number,
  ground: FlagGround,
): Flag[] {
  const bare = races.map((race) => bareFlag(race, xOf(race)));
  const low = settled(bare, ground, 0);
  if (low.every(({ words }) => words !== '')) return low;
  const high = settled(bare, ground, LIFT);
  return wordless(high) < wordless(low) ? high : low;
}

/** Room for the words of a race for joy under those of races to perform, pixels. */
const LIFT = 60;

const wordless = (flags: readonly Flag[]): number =>
  flags.filter(({ words }) => words === '').length;

/** Races to perform first, so much over the year; then those for joy, which go round them. */
function settled(bare: readonly Flag[], ground: FlagGround, lift: number): Flag[] {
  const peaks = bare.filter(({ role }) => role === 'performance');
  const joy = bare.filter(({ role }) => role === 'experience');
  const top = ground.skyline(0, ground.width) + lift;
  const placed: Flag[] = [];
  const settle = (flags: readonly Flag[], low: (box: Box) => number) => {
    for (const flag of flags)
      placed.push(place(flag, placed, { known: peaks, all: bare }, ground, low));
  };
  settle(peaks, () => top);
  settle(joy, ({ from, to }) => ground.skyline(from, to));
  return placed.sort((one, other) => one.x - other.x);
}

const bareFlag = (race: YearRace, x: number): Flag => ({
  role: race.role,
  x,
  up: Number.POSITIVE_INFINITY,
  side: 'left',
  title: race.title,
  words: `${dateShort(race.date)}, ${roleShort(race)}`,
});

/**
 * The lowest place that is free for the longest title, if it can be where no pole will ever stand;
 * without any, a dot without words.
 */
function place(
  flag: Flag,
  placed: readonly Flag[],
  poles: { known: readonly Flag[]; all: readonly Flag[] },
  { width }: FlagGround,
  low: (box: Box) => number,
): Flag {
  const tried = WIDEST.flatMap((widest) => {
    const title = shortened(flag.title, FLAG_TYPE[flag.role], widest);
    return SIDES.map((side) => ({ ...flag, title, side }))
      .filter((one) => isInside(boxOf(one), width))
      .flatMap((one) => heights(one, low(boxOf(one))))
      .sort((one, other) => one.up - other.up + COST[one.side] - COST[other.side]);
  });
  const free =
    tried.find((one) => isFree(one, placed, poles.all)) ??
    tried.find((one) => isFree(one, placed, [...poles.known, ...placed]));
  return free ?? { ...flag, up: low({ from: flag.x, to: flag.x }), title: '', words: '' };
}

/** Half a dot may reach over an edge. */
const isInside = ({ from, to }: Box, width: number): boolean =>
  from >= -FLAG_BOX.dot && to <= width + FLAG_BOX.dot;

const SIDES: readonly FlagSide[] = ['left', 'right', 'over'];
/** How much higher a flag may stand to have its words on the side that reads better, pixels. */
const COST: Record<FlagSide, number> = { left: 0, right: 1, over: 30 };

/** The heights at which words clear the bars under them, lowest first. */
const heights = (flag: Flag, low: number): Flag[] =>
  Array.from({ length: TRIES }, (_, step) => ({
    ...flag,
    up: Math.ceil(low + AIR + rangeOf(flag.side).below + step * STEP),
  }));

const isFree = (flag: Flag, placed: readonly Flag[], poles: readonly Flag[]): boolean =>
  poles.every((pole) => pole.x === flag.x || !isCrossed(flag, pole)) &&
  placed.every((other) => !isCrossed(other, flag) && !isOver(flag, other));
