/** Two pages side by side, by their numbers from 1; none where a page stays blank. */
export interface Side {
  left?: number;
  right?: number;
}

/** A sheet of paper of a booklet, as it comes out of the printer. */
export interface FoldedSheet {
  front: Side;
  back: Side;
}

/**
 * Which pages stand where on the sheets of a booklet that is stapled in the fold: printed on both
 * sides and flipped on the short edge, laid one into the other, the first sheet outside. Pages are
 * filled up to a multiple of four with blank ones before the last, which stays the back cover.
 *
 * Creep is ignored: up to 32 pages the inmost sheet stands out less than a millimetre; in a thicker
 * booklet a tenth of a millimetre more for each sheet, which the outer margin can spare.
 *
 * @param pages 1 or more
 * @example
 * impose(8)[0] //=> { front: { left: 8, right: 1 }, back: { left: 2, right: 7 } }
 */
export function impose(pages: number): FoldedSheet[] {
  const slots = Math.ceil(pages / 4) * 4;
  const side = (left: number, right: number): Side => ({
    ...named('left', pageAt(left, pages, slots)),
    ...named('right', pageAt(right, pages, slots)),
  });
  return Array.from({ length: slots / 4 }, (_, sheet) => {
    const first = 2 * sheet + 1;
    const last = slots - 2 * sheet;
    return { front: side(last, first), back: side(first + 1, last - 1) };
  });
}

/** The page at a place of the folded booklet: the last one at its end, the others from its front. */
function pageAt(slot: number, pages: number, slots: number): number | undefined {
  if (slot === slots && pages > 1) return pages;
  return slot < pages || pages === 1 ? inRange(slot, pages) : undefined;
}

const inRange = (slot: number, pages: number): number | undefined =>
  slot <= pages ? slot : undefined;

const named = (half: keyof Side, page: number | undefined): Side =>
  page === undefined ? {} : { [half]: page };
