import { type Job, whereOn } from '../job.ts';
import type { SetBlock } from '../layout/block.ts';
import { textBounds } from '../layout/check.ts';
import type { Cell } from '../layout/drawing.ts';
import { fitStamp, type Room } from '../layout/fit.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { place, type Stamp, stampOf, type Template, textsOf } from '../layout/stamp.ts';

/** Something of a known height that can stand anywhere on a page. */
export interface Piece extends SetBlock {
  /** White above it, unless it stands first; points. */
  apart?: number;
}

/** Words to lay out, and the cell they fill. */
export interface Words extends Pick<Cell, 'name' | 'role' | 'level'> {
  /** What kind of words: with the content and size it decides how they look. */
  kind: string;
  content: unknown;
  /** What a message quotes. */
  quote: string;
  /** Largest first. */
  sizes: readonly number[];
  template(size: number): Template;
}

/**
 * Lays words out in the largest size that fits. Words of one kind, content and size are laid out
 * once, wherever they return.
 *
 * @throws PlanError naming the cell when no size fits
 */
export async function setWords(job: Job, words: Words, room: Room): Promise<Piece> {
  const { name, role, level, kind, content, quote, sizes, template } = words;
  const stamp = await fitStamp({
    groups: sizes.map((size) => [size]),
    room,
    where: whereOn(job, name),
    words: quote,
    make: (size) =>
      stampOf(
        job.press,
        `piece ${kind} ${job.ink.name} ${JSON.stringify([size, content])}`,
        room.width,
        () => template(size),
      ),
  });
  const { width } = room;
  const height = tallOf(stamp);
  const cellAt = (x: number, y: number): Cell => ({
    name,
    role,
    ...(level && { level }),
    x,
    y,
    width,
    height,
  });
  return {
    height,
    at: (x, y) => ({ cells: [cellAt(x, y)], items: place(stamp, { x, y }, name, role) }),
  };
}

/** What a stamp takes: as high as it was laid out, and the letters that hang below that. */
export const tallOf = (stamp: Stamp): number =>
  textsOf(stamp)
    .map(textBounds)
    .reduce((tall, { y, height }) => Math.max(tall, y + height), stamp.height);

/** White between two pieces, the upper of which may be none. */
const apartOf = (before: Piece | undefined, { apart = 0 }: Piece): number => (before ? apart : 0);

/** What pieces take, one below the other. */
export const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece, at) => sum + apartOf(pieces[at - 1], piece) + piece.height, 0);

/** Pieces one below the other, from a point down. */
export function stack(pieces: readonly Piece[], x: number, y: number): Part {
  let top = y;
  return joinParts(
    pieces.map((piece, at) => {
      top += apartOf(pieces[at - 1], piece);
      const part = piece.at(x, top);
      top += piece.height;
      return part;
    }),
  );
}

/** Pieces page by page, each page as full as it gets. */
export function flow(pieces: readonly Piece[], height: number): Piece[][] {
  const pages: Piece[][] = [];
  for (const piece of pieces) {
    const last = pages.at(-1);
    if (last && heightOf([...last, piece]) <= height) last.push(piece);
    else pages.push([piece]);
  }
  return pages;
}

/** Pieces as one, which no page end may part. */
export const together = (pieces: readonly Piece[], apart = 0): Piece => ({
  height: heightOf(pieces),
  apart,
  at: (x, y) => stack(pieces, x, y),
});
