import type { Manner } from '../../../templates/slot.ts';

/** A word as the breaker sees it. */
export interface Length {
  /** In any unit; `room` is in the same. */
  width: number;
  /** What it keeps from the word before, when both stand on one line. */
  before: number;
}

/** A last line shorter than this share of the room is a stub, and wants company. */
const STUB = 1 / 3;
/** The room that lines are tried in to bring a stub company. */
const NARROWER = 0.9;

/**
 * The first word of each line, for words that run on in a room: as full as can be (`wrap`); as even
 * as can be in the same number of lines (`balance`); or with no stub at the end, if at most a third
 * is added to the height (`pretty`). A word wider than the room has a line of its own.
 *
 * @returns ascending indices, the first of them 0; none for no words
 */
export function breakLines(words: readonly Length[], room: number, manner: Manner): number[] {
  const full = fill(words, room);
  if (manner === 'balance' && full.length > 1) return balanced(words, room, full);
  if (manner === 'pretty' && lastWidth(words, full) < room * STUB) {
    const narrow = fill(words, room * NARROWER);
    if (narrow.length <= full.length * 1.3) return narrow;
  }
  return full;
}

/** Rounding of the layout, as a share of the room. */
const SLACK = 1 + 1e-6;

function fill(words: readonly Length[], room: number): number[] {
  const starts: number[] = [];
  let reach = Number.POSITIVE_INFINITY;
  words.forEach(({ width, before }, at) => {
    if (reach + before + width <= room * SLACK) {
      reach += before + width;
    } else {
      starts.push(at);
      reach = width;
    }
  });
  return starts;
}

/** How near the narrowest room is sought, as a share of the room. */
const NEAR = 0.005;

/** The lines of the narrowest room that needs no more of them. */
function balanced(words: readonly Length[], room: number, full: number[]): number[] {
  let best = full;
  let [narrow, wide] = [room / full.length / 2, room];
  while (wide - narrow > room * NEAR) {
    const middle = (narrow + wide) / 2;
    const lines = fill(words, middle);
    if (lines.length > full.length) {
      narrow = middle;
    } else {
      best = lines;
      wide = middle;
    }
  }
  return best;
}

const lastWidth = (words: readonly Length[], starts: readonly number[]): number =>
  words
    .slice(starts.at(-1) ?? 0)
    .reduce((sum, { width, before }, at) => sum + width + (at === 0 ? 0 : before), 0);
