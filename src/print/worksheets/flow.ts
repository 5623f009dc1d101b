import { WHITE } from '../../../templates/worksheets/measures.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { SPACING } from './linesPart.ts';
import type { SetPart } from './sheet.ts';

/** White over a part that is not the first of its page. */
const over = ({ leads }: SetPart): number => WHITE.apart.least + (leads ? WHITE.heading : 0);

const heightOf = (parts: readonly SetPart[]): number =>
  parts.reduce((sum, part, at) => sum + part.height + (at === 0 ? 0 : over(part)), 0);

/**
 * Parts in pages of a height, in order; a heading never stands last on its page.
 *
 * @returns undefined when a part alone is higher than a page
 */
export function pagesOf(parts: readonly SetPart[], height: number): SetPart[][] | undefined {
  const pages: SetPart[][] = [];
  let page: SetPart[] = [];
  for (const part of parts) {
    if (part.height > height) return undefined;
    if (heightOf([...page, part]) <= height) {
      page.push(part);
      continue;
    }
    const last = page.findLastIndex(({ leads }) => !leads) + 1;
    pages.push(page.slice(0, last));
    page = [...page.slice(last), part];
  }
  return [...pages, page].filter(({ length }) => length > 0);
}

/** Draws the parts of a page: height that is left becomes lines first, then white. */
export function drawParts(
  parts: readonly SetPart[],
  { x, y, height }: { x: number; y: number; height: number },
): Part {
  const growing = parts.filter(({ grows }) => grows).length;
  const left = height - heightOf(parts);
  const lines = growing === 0 ? 0 : Math.floor(left / SPACING);
  const rest = left - lines * SPACING;
  const more = Math.min(rest / Math.max(1, parts.length - 1), WHITE.apart.most - WHITE.apart.least);
  let top = y;
  let grown = 0;
  const drawn = parts.map((part, at) => {
    const own = part.grows ? shareOf(lines, growing, grown) : 0;
    if (part.grows) grown += 1;
    if (at > 0) top += over(part) + more;
    const result = part.draw(x, top, own);
    top += part.height + own * SPACING;
    return result;
  });
  return joinParts(drawn);
}

/** Lines of one part when all get the same number, the first ones one more. */
const shareOf = (lines: number, parts: number, at: number): number =>
  Math.floor(lines / parts) + (at < lines % parts ? 1 : 0);
