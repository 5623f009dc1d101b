import type { DayLine } from '../../../templates/fridge/DayCell.tsx';
import {
  type DaySize,
  isStacked,
  mayBreak,
  sizeOfSession,
  startsUnder,
  TICK,
} from '../../../templates/fridge/measures.ts';
import { LABELS } from '../../../templates/type.ts';
import type { Room } from '../layout/fit.ts';
import type { Press } from '../layout/stamp.ts';

/** Rounding between these widths and the layout's, in points. */
const DOUBT = 1;
/** Height of a line of the detail, in its size. */
const DETAIL_LEADING = 1.15;

/** How long the words of a session are in type of size 1. */
export interface Widths {
  title: number;
  amount: number;
  detail: number;
}

const FAMILIES = LABELS.toLowerCase().split(', ');

export const widthsOf = ({ cases }: Press, lines: readonly DayLine[]): Widths[] =>
  lines.map(({ title, amount, detail, voice }) => {
    const inWeight = (words: string, weight: number): number =>
      cases({ families: FAMILIES, weight, style: 'normal' }).line(words).width;
    return {
      title: inWeight(title, voice === 'run' ? 600 : 500),
      amount: amount === '' ? 0 : inWeight(amount, 500),
      detail: detail === '' ? 0 : inWeight(detail, 400),
    };
  });

/**
 * False when the words of a day surely take more room than there is, so that nobody need set them to
 * find out. It reckons with the least they could take: true promises nothing.
 */
export function mayFit(
  lines: readonly DayLine[],
  widths: readonly Widths[],
  size: DaySize,
  room: Room,
): boolean {
  let height = size.apart * (lines.length - 1);
  for (const [at, line] of lines.entries()) {
    const [own, width] = [sizeOfSession(size, at), widths[at]];
    if (!width || widthOf(width, own) > innerOf(room) + DOUBT) return false;
    height += heightOf(line, width, own, room);
  }
  return height <= room.height + DOUBT;
}

const innerOf = ({ width }: Room): number => width - TICK.side - TICK.gap;

/** The least width of the title's line; a title that may break counts as nothing. */
function widthOf({ title, amount }: Widths, { setting, title: size }: DaySize): number {
  if (mayBreak(setting)) return 0;
  return (setting === 'stack' ? title : title + amount) * size;
}

function heightOf({ amount, detail }: DayLine, width: Widths, size: DaySize, room: Room): number {
  const titles = isStacked(size.setting) && amount !== '' ? 2 : 1;
  const across = startsUnder(size.setting) ? room.width : innerOf(room);
  const inline = size.setting === 'inline' || detail === '';
  const least = Math.ceil((width.detail * size.detail) / (across + DOUBT));
  const lines = inline ? 0 : Math.max(1, least);
  return titles * size.title * size.leading + lines * size.detail * DETAIL_LEADING;
}
