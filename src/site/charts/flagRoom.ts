import type { RaceRole } from '../../model/race.ts';
import { textWidth } from './textWidth.ts';

/** Where a flag's words stand: beside its dot, or over it. */
export type FlagSide = 'left' | 'right' | 'over';

/** A race's flag: a pole on its day, a dot on top, and words with it. */
export interface Flag {
  role: RaceRole;
  /** Pixels from the left of the narrowest picture. */
  x: number;
  /** Pixels from the floor to the middle of the dot. */
  up: number;
  side: FlagSide;
  title: string;
  /** `9 May, to perform`. */
  words: string;
}

/** Type of the lines at the narrowest, pixels; years.css draws them so. */
export const FLAG_TYPE = { performance: 21, experience: 18, words: 16 } as const;
/** Between pole and words. */
const GAP = 13;
/** Words beside a dot reach so far above and below its middle, pixels; words over it further up. */
export const FLAG_BOX = { above: 13, below: 29, over: 47, dot: 9 } as const;
/** Whether another flag's pole runs through the words of this one. */
export const isCrossed = (flag: Flag, pole: Flag): boolean => {
  const { from, to } = boxOf(flag);
  const bottom = flag.up - rangeOf(flag.side).below;
  return pole.x > from - 3 && pole.x < to + 3 && pole.up > bottom - FLAG_BOX.dot;
};

/** Whether the words of two flags lie on each other. */
export function isOver(one: Flag, other: Flag): boolean {
  const [box, words] = [boxOf(one), boxOf(other)];
  const beside = box.to < words.from || box.from > words.to;
  const [range, taken] = [rangeOf(one.side), rangeOf(other.side)];
  const under = one.up + range.above < other.up - taken.below;
  const over = one.up - range.below > other.up + taken.above;
  return !beside && !under && !over;
}

/** From left to right, pixels. */
export interface Box {
  from: number;
  to: number;
}

/** The room that a flag's words take across, its dot included. */
export function boxOf({ role, x, side, title, words }: Flag): Box {
  const wide = Math.max(textWidth(title, FLAG_TYPE[role]), textWidth(words, FLAG_TYPE.words));
  if (side === 'over') return { from: x - wide / 2, to: x + wide / 2 };
  return side === 'left'
    ? { from: x - GAP - wide, to: x + FLAG_BOX.dot }
    : { from: x - FLAG_BOX.dot, to: x + GAP + wide };
}

/** The room up and down from the dot's middle. */
export const rangeOf = (side: FlagSide): { above: number; below: number } =>
  side === 'over' ? { above: FLAG_BOX.over, below: FLAG_BOX.dot } : FLAG_BOX;
