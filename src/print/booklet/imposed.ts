import type { SheetWords } from '../../../templates/words/words.ts';
import type { PaperName } from '../../model/sheet.ts';
import type { DrawList } from '../layout/drawing.ts';
import { joinParts, NOTHING, type Part } from '../layout/part.ts';
import { impose, type Side } from '../paper/imposition.ts';
import { landscape } from '../paper/paper.ts';

/**
 * Pages laid side by side on landscape paper, meeting at the fold: print on both sides, flip on the
 * short edge, fold, staple. The left page is read first, then the right one.
 */
export function imposed(
  pages: readonly DrawList[],
  paper: PaperName,
  words: SheetWords,
): DrawList[] {
  const { front, back } = words.booklet;
  return impose(pages.length).flatMap((sheet, at) => [
    sideOf(pages, paper, sheet.front, front(at + 1)),
    sideOf(pages, paper, sheet.back, back(at + 1)),
  ]);
}

function sideOf(pages: readonly DrawList[], paper: PaperName, side: Side, label: string): DrawList {
  const { width, height } = landscape(paper);
  const fold = width / 2;
  const left = side.left === undefined ? undefined : pages[side.left - 1];
  const right = side.right === undefined ? undefined : pages[side.right - 1];
  return {
    width,
    height,
    label,
    ...joinParts([
      left ? moved(left, fold - left.width, `page ${side.left}, `) : NOTHING,
      right ? moved(right, fold, `page ${side.right}, `) : NOTHING,
    ]),
  };
}

/** A page moved to the right, its cells named after it: two pages may have cells of one name. */
const moved = ({ cells, items }: DrawList, by: number, before: string): Part => ({
  cells: cells.map((cell) => ({ ...cell, name: before + cell.name, x: cell.x + by })),
  items: items.map((item) => ({ ...item, cell: before + item.cell, x: item.x + by })),
});
