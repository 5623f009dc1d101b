import { POSTER } from '../../../templates/poster/measures.ts';
import type { Rectangle } from '../layout/drawing.ts';
import type { Desk, Story } from './story.ts';

/** Where things of the picture stand, in points. */
export interface Ground {
  /** The whole picture: flags, bars, axis, stress, ribbon. */
  box: Rectangle;
  /** Left of it stand the values of the scale. */
  bars: Rectangle;
  axis: Rectangle;
  stress: Rectangle;
  ribbon: Rectangle;
  scale: number;
  /** Width of a week. */
  week: number;
  /** Place of the beginning of a day, counted from the first day of the first week. */
  xOf(day: number): number;
  /** Height of a volume. */
  heightOf(volume: number): number;
}

/** Width of the values of the scale, in points; bars with their own numbers need none. */
const VALUES = 22;

/** Divides the picture's rectangle; `flags` is the height that the words of races take. */
export function groundOf(
  { large }: Desk,
  { weeks, numbered }: Story,
  { box, scale, flags }: { box: Rectangle; scale: number; flags: number },
): Ground {
  const grown = scale * (large ? 1.25 : 1);
  const inset = numbered ? 0 : VALUES * grown;
  const across = { x: box.x + inset, width: box.width - inset };
  const strip = (y: number, height: number): Rectangle => ({ ...across, y, height });
  const bottom = box.y + box.height;
  const ribbon = strip(bottom - POSTER.ribbon * grown, POSTER.ribbon * grown);
  const stress = strip(ribbon.y - POSTER.stress * grown, POSTER.stress * grown);
  const axis = strip(stress.y - POSTER.axis * grown, POSTER.axis * grown);
  const top = box.y + flags + (numbered ? NUMBER_ROOM : 4) * grown;
  const bars = strip(top, axis.y - top);
  const fullest = Math.max(1, ...weeks.map(({ training, raced }) => training + raced));
  return {
    box,
    bars,
    axis,
    stress,
    ribbon,
    scale: grown,
    week: across.width / weeks.length,
    xOf: (day) => across.x + (across.width * day) / (weeks.length * 7),
    heightOf: (volume) => (bars.height * volume) / fullest,
  };
}

/** Over the tallest bar, for its number. */
export const NUMBER_ROOM = 13;
