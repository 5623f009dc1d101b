import type { DrawList } from '../layout/drawing.ts';
import { isRead } from './content.ts';
import type { Obstacle } from './obstacle.ts';

/** Clause 7.4.2: headings start at the first level and leave none out on the way down. */
export function aboutHeadings(drawings: DrawList[]): Obstacle[] {
  let before = 0;
  return headingsOf(drawings).flatMap(({ page, cell, level }): Obstacle[] => {
    const skips = level > before + 1;
    const message =
      before === 0
        ? `The first heading is of level ${level}, not 1.`
        : `A heading of level ${level} follows one of level ${before}.`;
    before = level;
    return skips ? [{ page, cell, message }] : [];
  });
}

const headingsOf = (drawings: DrawList[]) =>
  drawings.flatMap(({ cells, items }, index) => {
    const read = new Set(items.filter(isRead).map(({ cell }) => cell));
    return cells
      .filter(({ name, role }) => role === 'heading' && read.has(name))
      .map(({ name, level = 1 }) => ({ page: index + 1, cell: name, level }));
  });
