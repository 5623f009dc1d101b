import { PlanError, type Problem } from '../../errors.ts';
import type { Text } from './drawing.ts';
import { keep, type Press, type Stamp, textsOf } from './stamp.ts';

/** What a stamp may fill, in points. */
export interface Room {
  width: number;
  height: number;
}

export type Misfit = 'wide' | 'high';

/** What to fit, and how to name it when it does not. */
export interface Fitting<Step> {
  /** Largest first. Steps of one group differ in what decides the height only. */
  groups: Step[][];
  make(step: Step): Promise<Stamp>;
  /** False where a step surely does not fit, so that nobody need make it. */
  mayFit?(step: Step): boolean;
  room: Room;
  /** The sheet and cell, such as `fridge: week 8, Tuesday`. */
  where: string;
  /** What stands in the cell. */
  words: string;
}

/**
 * The stamp of the largest step that fits. A stamp too wide goes on to the next group at once,
 * because the rest of its own group would be as wide.
 *
 * @throws PlanError naming the cell, when nothing fits or when no font has a character.
 */
export async function fitStamp<Step>({
  groups,
  make,
  mayFit,
  room,
  where,
  words,
}: Fitting<Step>): Promise<Stamp> {
  const last = groups.at(-1)?.at(-1);
  for (const group of groups) {
    for (const step of group) {
      // The last is made in any case: only a stamp knows which letters are missing.
      if (step !== last && mayFit?.(step) === false) continue;
      const stamp = await make(step);
      if (stamp.missing.length > 0) throw new PlanError([unprintable(stamp.missing, where)]);
      const misfit = misfitOf(stamp, room);
      if (!misfit) return stamp;
      if (misfit === 'wide') break;
    }
  }
  throw new PlanError([tooLong(where, words)]);
}

/**
 * The same, found once for a key that says all that decides it. What does not fit is tried again each
 * time, so that every message names its own cell.
 */
export function fitOnce<Step>(press: Press, key: string, fitting: Fitting<Step>): Promise<Stamp> {
  const fit = () => fitStamp(fitting);
  return keep(press, key, fit).catch(fit);
}

/** Rounding of the layout, in points. */
const SLACK = 0.15;

/** Whether a stamp leaves its room, or its words run into each other. */
export function misfitOf(stamp: Stamp, room: Room): Misfit | undefined {
  const texts = textsOf(stamp);
  const wide = texts.some(({ x, width }) => x < -SLACK || x + width > room.width + SLACK);
  if (wide || texts.some((text, index) => texts.slice(0, index).some(meets(text)))) return 'wide';
  return heightOf(stamp, texts) > room.height + SLACK ? 'high' : undefined;
}

/** The layout may break a line once more than it reckoned with: the last line counts as well. */
const heightOf = ({ height }: Stamp, texts: readonly Text[]): number =>
  Math.max(height, ...texts.map(({ y }) => y));

/** Words on nearly the same line whose widths overlap. */
const meets =
  (one: Text) =>
  (other: Text): boolean =>
    Math.abs(one.y - other.y) < Math.min(one.size, other.size) / 2 &&
    one.x < other.x + other.width - SLACK &&
    other.x < one.x + one.width - SLACK;

const tooLong = (where: string, words: string): Problem => ({
  what: `“${shorten(words)}” does not fit, even in the smallest type`,
  where: { path: where },
  expected: 'words short enough for their cell',
  remedy: 'Shorten the title or the detail.',
});

const unprintable = (missing: string[], where: string): Problem => ({
  what: `the sheet’s fonts have no ${missing.map(nameOf).join(', ')}`,
  where: { path: where },
  expected: 'Latin, Greek, Cyrillic or Vietnamese letters and common signs',
  remedy: 'Write it in other letters or leave it out.',
});

const nameOf = (letter: string): string => {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `“${letter}” (U+${code})`;
};

const shorten = (words: string): string =>
  words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;

/**
 * Waits for all and reports every problem together, and once: a heading may stand on several pages.
 *
 * @throws PlanError with the problems of all that failed
 */
export async function allOrProblems<T>(work: Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(work);
  const reasons = settled.flatMap((result) =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  const failed = [...new Set(reasons)];
  const other = failed.find((reason) => !(reason instanceof PlanError));
  if (other) throw other;
  if (failed.length > 0) throw new PlanError(eachOnce(failed.flatMap(({ problems }) => problems)));
  return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
