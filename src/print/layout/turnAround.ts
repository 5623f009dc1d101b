import type { Item, Rectangle } from './drawing.ts';
import type { Part } from './part.ts';

/**
 * A part turned to stand on its head within a box: what stood in its upper left corner stands in the
 * lower right one.
 */
export function turnAround({ cells, items }: Part, box: Rectangle): Part {
  const rectangle = <Kind extends Rectangle>(one: Kind): Kind => ({
    ...one,
    x: 2 * box.x + box.width - one.x - one.width,
    y: 2 * box.y + box.height - one.y - one.height,
  });
  const turned = (item: Item): Item => {
    if (item.type !== 'text' && item.type !== 'path') return rectangle(item);
    const at = { x: 2 * box.x + box.width - item.x, y: 2 * box.y + box.height - item.y };
    return { ...item, ...at, turn: 'around' };
  };
  return { cells: cells.map(rectangle), items: items.map(turned) };
}
