import { nameOf } from '../layout/check.ts';
import type { Cell, DrawList, Item } from '../layout/drawing.ts';
import { isRead } from './content.ts';
import type { Obstacle } from './obstacle.ts';

/** Clauses 7.1, 7.3 and 7.18.5: everything has its place in reading order and its words. */
export function aboutCells({ cells, items }: DrawList): Obstacle[] {
  const named = new Map(cells.map((cell) => [cell.name, cell]));
  const read = new Set(items.filter(isRead).map(({ cell }) => cell));
  return [
    ...twins(cells),
    ...cells.filter(({ name }) => read.has(name)).flatMap(aboutFigure),
    ...items.flatMap((item) => aboutItem(item, named.get(item.cell))),
  ];
}

/** Words find their cell by its name. */
const twins = (cells: Cell[]): Obstacle[] =>
  [...Map.groupBy(cells, ({ name }) => name)]
    .filter(([, same]) => same.length > 1)
    .map(([cell]) => ({ cell, message: 'Two cells have this name.' }));

const aboutFigure = ({ name, role, alt = '' }: Cell): Obstacle[] =>
  role === 'figure' && alt.trim() === ''
    ? [{ cell: name, message: 'The figure has no words for who does not see it.' }]
    : [];

function aboutItem(item: Item, cell: Cell | undefined): Obstacle[] {
  const problem = item.type === 'link' ? aboutLink(item.words, cell) : aboutShape(item, cell);
  return problem ? [{ cell: item.cell, message: problem }] : [];
}

function aboutLink(words: string, cell: Cell | undefined): string | undefined {
  if (!cell) return 'A link stands in no cell of the page.';
  return words.trim() === '' ? 'A link has no words.' : undefined;
}

function aboutShape(item: Item, cell: Cell | undefined): string | undefined {
  if (!isRead(item)) return undefined;
  if (!cell) return `${nameOf(item)} stands in no cell of the page.`;
  if (item.type === 'text' || cell.role === 'figure') return undefined;
  return `${nameOf(item)} is neither decoration nor in a figure.`;
}
