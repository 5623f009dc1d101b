import {
  APART,
  CLOSE,
  COMFORTABLE,
  HEADING_GAP,
  LARGE_POCKET_SIZES,
  POCKET_SIZES,
} from '../../../templates/pocket/measures.ts';
import type { Job } from '../job.ts';
import type { Room } from '../layout/fit.ts';
import { NOTHING } from '../layout/part.ts';
import { setPassage } from '../pieces/passage.ts';
import { heightOf, type Piece } from '../pieces/piece.ts';

/** Something a panel says, in a size that the panel decides. */
export interface Entry {
  set(size: number, smaller: readonly number[]): Promise<Piece>;
  /** Entries with a higher number give way first where not all fit in the smallest type. */
  gives: number;
  /** Belongs to the entry above, and stands close to it. */
  close?: true;
}

/** A panel before it is laid out: a heading, and entries under it. */
export interface Panel {
  /** What cells and messages call it. */
  name: string;
  heading: string;
  entries: Entry[];
}

const HEADING_SIZES = [12.5, 11.5, 10.5, 9.5];

/**
 * Lays a panel out on one or two places: in the largest type that holds every entry, else in the
 * smallest with fewer of them. No entry is cut.
 *
 * @returns the pieces of each place, the heading first
 */
export async function setPanel(job: Job, panel: Panel, room: Room, places = 1): Promise<Piece[][]> {
  const { name, heading } = panel;
  const head = await headOf(job, name, heading, room);
  const sizes = job.large ? LARGE_POCKET_SIZES : POCKET_SIZES;
  const tryWith = async (entries: readonly Entry[], size: number) =>
    spread([head, ...(await setAll(entries, size, sizes))], room, places);
  for (const { entries, size } of attempts(panel.entries, sizes)) {
    const pages = await tryWith(entries, size);
    if (pages) return pages;
  }
  return [[head]];
}

/** On one line where a size of type allows it, else as it comes. */
async function headOf(job: Job, name: string, words: string, room: Room): Promise<Piece> {
  const pieces = await Promise.all(
    HEADING_SIZES.map((_, from) =>
      setPassage(
        job,
        {
          name,
          role: 'heading',
          level: 3,
          words,
          style: 'section',
          sizes: HEADING_SIZES.slice(from),
        },
        room,
      ),
    ),
  );
  const least = Math.min(...pieces.map(({ height }) => height));
  const oneLine = pieces.find(({ height }) => height < 1.7 * least);
  return oneLine ?? { height: 0, at: () => NOTHING };
}

/**
 * What to try, in order: everything in comfortable type; fewer of what is nice to have; the rest in
 * smaller type; at last fewer of that.
 */
function* attempts(
  entries: readonly Entry[],
  sizes: readonly number[],
): Generator<{ entries: readonly Entry[]; size: number }> {
  const [large, small] = [true, false].map((is) => sizes.filter((s) => s >= COMFORTABLE === is));
  for (const size of large ?? []) yield { entries, size };
  let kept = entries;
  while (kept.some(({ gives }) => gives > 0)) {
    kept = withoutLeast(kept);
    yield { entries: kept, size: large?.at(-1) ?? 0 };
  }
  for (const size of small ?? []) yield { entries: kept, size };
  while (kept.length > 0) {
    kept = withoutLeast(kept);
    yield { entries: kept, size: sizes.at(-1) ?? 0 };
  }
}

/** Without the last of those that give way first. */
function withoutLeast(entries: readonly Entry[]): Entry[] {
  const least = Math.max(...entries.map(({ gives }) => gives));
  const at = entries.findLastIndex(({ gives }) => gives === least);
  return entries.filter((_, index) => index !== at);
}

const setAll = (
  entries: readonly Entry[],
  size: number,
  sizes: readonly number[],
): Promise<Piece[]> =>
  Promise.all(
    entries.map(async ({ set, close }, at) => {
      const smaller = sizes.filter((step) => step < size);
      return {
        ...(await set(size, smaller)),
        apart: at === 0 ? HEADING_GAP : size * (close ? CLOSE : APART),
      };
    }),
  );

/** Pieces over so many places; none when they need more. */
function spread(pieces: readonly Piece[], { height }: Room, places: number): Piece[][] | undefined {
  const pages: Piece[][] = [[]];
  for (const piece of pieces) {
    const last = pages.at(-1) ?? [];
    if (heightOf([...last, piece]) <= height) last.push(piece);
    else if (piece.height > height || pages.length === places) return undefined;
    else pages.push([piece]);
  }
  return pages;
}
