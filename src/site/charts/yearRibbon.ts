import { textWidth } from './textWidth.ts';
import type { SeasonBand } from './yearSeasonBands.ts';

/** A season on the ribbon, percent. */
export interface RibbonPart extends SeasonBand {
  x: number;
  width: number;
  /** Where its name stands on the ribbon: in every picture, in wide ones, or in none. */
  on: 'always' | 'wide' | 'never';
  /** Whether there is room under it for a name that does not always stand on it. */
  under: boolean;
}

/** Mark and gaps beside a name on the ribbon, and the type of both places, pixels. */
const ON = { mark: 21, end: 3, type: 17 } as const;
const UNDER = { type: 16, apart: 6 } as const;

/**
 * The ribbon of seasons. A name that has no room on it stands under it, where neighbours leave room.
 *
 * @param across from days to percent.
 * @param widths of the narrowest picture and of a wide one, pixels.
 */
export function ribbonOf(
  bands: readonly SeasonBand[],
  across: (day: number) => number,
  { least, wide }: { least: number; wide: number },
): RibbonPart[] {
  let taken = 0;
  return bands.map((band) => {
    const [x, end] = [across(band.firstDay), across(band.lastDay + 1)];
    const fits = (width: number) => needed(band.title) <= ((end - x) * width) / 100;
    const on = fits(least) ? 'always' : fits(wide) ? 'wide' : 'never';
    const from = (x * least) / 100;
    const to = from + textWidth(band.title, UNDER.type);
    const under = on !== 'always' && from >= taken && to <= least;
    if (under) taken = to + UNDER.apart;
    return { ...band, x: hundredth(x), width: hundredth(end - x), on, under };
  });
}

/** Mark, name and air of a name on the ribbon, pixels. */
const needed = (title: string): number => ON.mark + textWidth(title, ON.type) + ON.end;

const hundredth = (value: number) => Math.round(value * 100) / 100;
