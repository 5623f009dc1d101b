import type { DayLine } from '../../../templates/fridge/DayCell.tsx';
import { type DaySize, TICK } from '../../../templates/fridge/measures.ts';
import { LABELS } from '../../../templates/type.ts';
import type { Room } from '../layout/fit.ts';
import type { FontBook } from '../layout/fonts.ts';

/** Rounding between these widths and the layout's, in points. */
const DOUBT = 1;
/** Height of a line of the detail, in its size. */
const DETAIL_LEADING = 1.15;

/**
 * False when the words of a day surely take more room than there is, so that nobody need lay them out
 * to find out. It reckons with the least they could take: true promises nothing.
 */
export function mayFit(
  book: FontBook,
  lines: readonly DayLine[],
  size: DaySize,
  room: Room,
): boolean {
  const heights = lines.map((line, at) => {
    const own = sizeOf(size, at);
    return widthOf(book, line, own) > innerOf(room) + DOUBT
      ? Number.POSITIVE_INFINITY
      : heightOf(book, line, own, room);
  });
  const least = heights.reduce((sum, height) => sum + height, size.apart * (lines.length - 1));
  return least <= room.height + DOUBT;
}

/** As the template sets it: under `lead` further sessions are lines. */
function sizeOf(size: DaySize, at: number): DaySize {
  if (size.setting !== 'lead') return size;
  if (at === 0) return { ...size, setting: 'stack' };
  return { ...size, setting: 'line', title: size.further ?? size.title };
}

const innerOf = ({ width }: Room): number => width - TICK.side - TICK.gap;

/** The least width of the title's line; a title that may break counts as nothing. */
function widthOf(book: FontBook, { title, amount, voice }: DayLine, size: DaySize): number {
  if (size.setting === 'wrap' || size.setting === 'tower') return 0;
  const words = measure(book, title, voice === 'run' ? 600 : 500, size.title);
  if (size.setting === 'stack') return words;
  return words + (amount === '' ? 0 : measure(book, amount, 500, size.title));
}

function heightOf(book: FontBook, { amount, detail }: DayLine, size: DaySize, room: Room): number {
  const stacked = size.setting === 'stack' || size.setting === 'tower';
  const titles = stacked && amount !== '' ? 2 : 1;
  const across = size.setting === 'under' || size.setting === 'tower' ? room.width : innerOf(room);
  const inline = size.setting === 'inline' || detail === '';
  const lines = inline
    ? 0
    : Math.max(1, Math.ceil(measure(book, detail, 400, size.detail) / (across + DOUBT)));
  return titles * size.title * size.leading + lines * size.detail * DETAIL_LEADING;
}

/** Letters that the first family lacks are counted as nothing. */
function measure(book: FontBook, words: string, weight: number, size: number): number {
  const font = book.find(LABELS.split(',')[0] ?? '', weight, 'normal');
  return font && book.covers(font, words) ? book.width(font, words, size) : 0;
}
