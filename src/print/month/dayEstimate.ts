import type { MonthLine } from '../../../templates/month/DayCell.tsx';
import {
  DETAIL_LEADING,
  type MonthDaySize,
  TICK,
  TITLE_LEADING,
} from '../../../templates/month/measures.ts';
import { LABELS } from '../../../templates/type.ts';
import type { Room } from '../layout/fit.ts';
import type { FontBook } from '../layout/fonts.ts';

/** Rounding between these widths and the layout's, in points. */
const DOUBT = 1;

/**
 * False when the words of a day surely take more room than there is, so that nobody need lay them out
 * to find out. It reckons with the least they could take: true promises nothing.
 */
export function mayFit(
  book: FontBook,
  lines: readonly MonthLine[],
  size: MonthDaySize,
  room: Room,
): boolean {
  const inner = room.width - TICK.side - TICK.gap + DOUBT;
  const heights = lines.map((line, at) =>
    leastHeight(book, line, size, { inner, first: at === 0 }),
  );
  const least = heights.reduce((sum, height) => sum + height, size.apart * (lines.length - 1));
  return least <= room.height + DOUBT;
}

function leastHeight(
  book: FontBook,
  { title, amount, detail, voice, event }: MonthLine,
  size: MonthDaySize,
  { inner, first }: { inner: number; first: boolean },
): number {
  const type = event ? size.event : size.title;
  const weight = voice === 'run' ? 600 : 500;
  const words = title.split(/[\s\u00ad-]+/).map((word) => measure(book, word, weight, type));
  if (Math.max(...words) > inner) return Number.POSITIVE_INFINITY;
  const titles = linesOf(measure(book, title, weight, type), inner);
  const own = amount !== '' && size.setting === 'stack' ? 1 : 0;
  const shown = size.details === 'all' || (size.details === 'first' && first);
  const details = shown ? linesOf(measure(book, detail, 400, size.detail), inner) : 0;
  const titleHeight = titles * type * TITLE_LEADING + own * size.amount * TITLE_LEADING;
  return titleHeight + details * size.detail * DETAIL_LEADING;
}

const linesOf = (width: number, inner: number): number => Math.ceil(width / inner);

/** Letters that the first family lacks are counted as nothing. */
function measure(book: FontBook, words: string, weight: number, size: number): number {
  const font = book.find(LABELS.split(',')[0] ?? '', weight, 'normal');
  return font && book.covers(font, words) ? book.width(font, words, size) : 0;
}
