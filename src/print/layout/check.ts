import type { Cell, DrawList, Item, Rectangle, Text } from './drawing.ts';

/** Something on a page that a reader would see as a mistake. */
export interface PageProblem {
  cell: string;
  /** One sentence. */
  message: string;
}

/** What a sheet promises, in points. */
export interface SheetPromise {
  /** Nothing is smaller. */
  leastSize: number;
  /** Titles and amounts of sessions, which are set in medium or semibold, are not smaller. */
  leastTitle: number;
  margin: number;
}

/** Rounding of the layout, in points. */
const SLACK = 0.3;

/**
 * Looks for words and pictures outside their cell or in the margins, pictures out of shape, words
 * that run into each other, and type too small to read. An empty list means that the page keeps its promise.
 */
export function checkDrawing(drawing: DrawList, promise: SheetPromise): PageProblem[] {
  const cells = new Map(drawing.cells.map((cell) => [cell.name, cell]));
  const texts = drawing.items.filter((item) => item.type === 'text');
  return [
    ...drawing.items.flatMap((item) => leavesPage(item, drawing, promise)),
    ...drawing.items.flatMap((item) => leavesCell(item, cells.get(item.cell))),
    ...drawing.items.flatMap(distorted),
    ...texts.flatMap((text) => tooSmall(text, promise)),
    ...texts.flatMap((text, index) => touches(text, texts.slice(index + 1))),
  ];
}

type TextItem = Text & { cell: string; role: Item['role'] };

function leavesPage(
  item: Item,
  { width, height }: DrawList,
  { margin }: SheetPromise,
): PageProblem[] {
  const box = boundsOf(item);
  const frame = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  if (!box || within(box, frame)) return [];
  return [{ cell: item.cell, message: `${nameOf(item)} stands in the margin.` }];
}

/** Boxes, lines and links may reach further than the words and pictures they belong to. */
function leavesCell(item: Item, cell: Cell | undefined): PageProblem[] {
  if (item.type !== 'text' && item.type !== 'image') return [];
  if (!cell)
    return [{ cell: item.cell, message: `${nameOf(item)} belongs to no cell of the page.` }];
  if (within(item.type === 'text' ? textBounds(item) : item, cell)) return [];
  return [{ cell: item.cell, message: `${nameOf(item)} leaves its cell.` }];
}

/** Share of its side by which a picture may be wider or taller than its pixels say. */
const DISTORTION = 0.02;

function distorted(item: Item): PageProblem[] {
  if (item.type !== 'image') return [];
  const { width, height, source } = item;
  const stretch = (width * source.pixelHeight) / (height * source.pixelWidth);
  if (Math.abs(stretch - 1) <= DISTORTION) return [];
  return [{ cell: item.cell, message: `${nameOf(item)} is stretched or squeezed.` }];
}

function tooSmall(text: TextItem, { leastSize, leastTitle }: SheetPromise): PageProblem[] {
  const title = text.role === 'session' && / [56]00$/.test(text.font);
  const least = title ? leastTitle : leastSize;
  if (text.size >= least) return [];
  const message = `${nameOf(text)} is set in ${text.size} pt; ${least} pt is the least.`;
  return [{ cell: text.cell, message }];
}

function touches(text: TextItem, others: TextItem[]): PageProblem[] {
  const box = textBounds(text);
  return others
    .filter((other) => overlap(box, textBounds(other)))
    .map((other) => ({
      cell: text.cell,
      message: `${nameOf(text)} runs into ${nameOf(other)} of ${other.cell}.`,
    }));
}

/** Heights of letters above and below their line, in their size: capitals and a little more. */
const ABOVE = 0.72;
const BELOW = 0.2;

/** The rectangle that letters fill. */
export function textBounds({ x, y, size, width, turn }: Text): Rectangle {
  const tall = size * (ABOVE + BELOW);
  if (turn === 'up') return { x: x - size * ABOVE, y: y - width, width: tall, height: width };
  if (turn === 'around') return { x: x - width, y: y - size * BELOW, width, height: tall };
  return { x, y: y - size * ABOVE, width, height: tall };
}

function boundsOf(item: Item): Rectangle | undefined {
  if (item.type === 'path') return undefined;
  return item.type === 'text' ? textBounds(item) : item;
}

const within = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x >= outer.x - SLACK &&
  inner.y >= outer.y - SLACK &&
  inner.x + inner.width <= outer.x + outer.width + SLACK &&
  inner.y + inner.height <= outer.y + outer.height + SLACK;

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.x < other.x + other.width - SLACK &&
  other.x < one.x + one.width - SLACK &&
  one.y < other.y + other.height - SLACK &&
  other.y < one.y + one.height - SLACK;

/** What a message calls an item. */
export function nameOf(item: Item): string {
  if (item.type === 'text') return `“${item.words}”`;
  return item.type === 'image' ? 'An image' : `A ${item.type}`;
}
