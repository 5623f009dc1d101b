/** A picture for shared links, pixels: the size that previews are cut to least often. */
export const CARD = { width: 1200, height: 630 } as const;

export const MARGIN = 64;

/** The field of the bars: from the left margin to the right one, and what the fullest week takes. */
export const FIELD = { width: CARD.width - 2 * MARGIN, height: 156 } as const;

/** Sizes of type by how long a title is: a short one may be loud. */
const TITLES = [
  { most: 24, size: 84 },
  { most: 44, size: 60 },
  { most: 80, size: 54 },
] as const;

/**
 * The size that a title is set in, pixels: one line or two, three at most.
 *
 * @example
 * titleSize('Speed Play') //=> 84
 */
export const titleSize = (title: string): number =>
  TITLES.find(({ most }) => title.length <= most)?.size ?? 44;
