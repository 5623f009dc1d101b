import type { Box, DrawList, Image, Item, Path, Stroke, Text } from '../layout/drawing.ts';
import { type DocumentFonts, show } from './documentFonts.ts';
import { type DocumentImages, nameOfImage } from './documentImages.ts';
import { n } from './number.ts';
import { pathOperators } from './pathOperators.ts';
import { change, fillWith, newPen, type Pen, strokeWith } from './pen.ts';

/** A page's content stream, and which cell each of its marked stretches belongs to. */
export interface Content {
  stream: string;
  /** Cell names, by number of marked content. */
  marks: string[];
}

/**
 * Writes a page's operators: stretches of one cell are marked with a number that the structure
 * tree refers to, everything decorative is marked as an artifact.
 */
export function contentOf(
  page: DrawList,
  fonts: DocumentFonts,
  images: DocumentImages = [],
): Content {
  const brush: Brush = { height: page.height, fonts, images, pen: newPen() };
  const marks: string[] = [];
  const drawn = page.items.filter(leavesInk);
  const last = new Map(drawn.filter(isWords).map((item) => [item.cell, item]));
  const parts = stretches(drawn).map((items) => {
    const [first] = items;
    const body = items.map((item) =>
      draw(item, brush, isWords(item) && last.get(item.cell) !== item),
    );
    if (first?.role === 'artifact') return ['/Artifact BMC', ...body, 'EMC'].join('\n');
    marks.push(first?.cell ?? '');
    return [`/Span <</MCID ${marks.length - 1}>> BDC`, ...body, 'EMC'].join('\n');
  });
  return { stream: parts.join('\n'), marks };
}

/** What drawing on a page needs. */
interface Brush {
  /** Of the page. */
  height: number;
  fonts: DocumentFonts;
  images: DocumentImages;
  pen: Pen;
}

/** Marked stretches must not be empty. */
function leavesInk(item: Item): boolean {
  if (item.type === 'text') return item.words.trim() !== '';
  if (item.type === 'link') return false;
  if (item.type === 'image') return true;
  return item.fill !== undefined || item.stroke !== undefined;
}

const isWords = (item: Item): boolean => item.type === 'text' && item.role !== 'artifact';

/** True for what a reader is told of; the rest is decoration, or a link over something else. */
export const isRead = (item: Item): boolean => item.role !== 'artifact' && leavesInk(item);

/** Neighbours of one cell that are all words for a reader, or all decoration. */
function stretches(items: Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && together(before, item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function together(before: Item, item: Item): boolean {
  if (before.role === 'artifact' || item.role === 'artifact') return before.role === item.role;
  return before.cell === item.cell;
}

function draw(item: Item, brush: Brush, more: boolean): string {
  if (item.type === 'text') return drawText(item, brush, more);
  if (item.type === 'box') return drawBox(item, brush);
  if (item.type === 'image') return drawImage(item, brush);
  return item.type === 'path' ? drawPath(item, brush) : '';
}

const TURNS = { up: '0 1 -1 0', around: '-1 0 0 -1' };

/** A space closes each line but the last of its cell, so that words never run together. */
function drawText(text: Text, { height, fonts, pen }: Brush, more: boolean): string {
  const place = `${n(text.x)} ${n(height - text.y)}`;
  const { font, glyphs } = show(fonts, text.font, more ? `${text.words} ` : text.words);
  const ink = fillWith(pen, text.colour) + change(pen, 'font', `/${font} ${n(text.size)} Tf`);
  return `BT ${ink}${text.turn ? `${TURNS[text.turn]} ${place} Tm` : `${place} Td`} ${glyphs} ET`;
}

function drawBox({ x, y, width, height: tall, fill, stroke }: Box, { height, pen }: Brush): string {
  const outline = `${n(x)} ${n(height - y - tall)} ${n(width)} ${n(tall)} re`;
  const ink = (fill ? fillWith(pen, fill) : '') + (stroke ? strokeWith(pen, stroke) : '');
  return `${ink}${outline} ${finish(fill, stroke)}`;
}

/**
 * Drawn in the path's own units, so that its operators are worked out once for all places. Ink is
 * chosen before the units change, so that it stays chosen.
 */
function drawPath(path: Path, { height, fonts, pen }: Brush): string {
  const { x, y, scale, d, fill, evenOdd, stroke, turn } = path;
  const { paths } = fonts.typecase;
  const outline = paths.get(d) ?? pathOperators(d);
  paths.set(d, outline);
  const ink = (fill ? fillWith(pen, fill) : '') + (stroke ? strokeWith(pen, stroke, scale) : '');
  const along = turn === 'around' ? -scale : scale;
  const place = `${n(along)} 0 0 ${n(-along)} ${n(x)} ${n(height - y)} cm`;
  return `${ink}q ${place} ${outline} ${finish(fill, stroke, evenOdd)} Q`;
}

/** A picture fills the unit square, which is brought to its place. */
function drawImage({ x, y, width, height: tall, source }: Image, brush: Brush): string {
  const place = `${n(width)} 0 0 ${n(tall)} ${n(x)} ${n(brush.height - y - tall)} cm`;
  return `q ${place} /${nameOfImage(brush.images, source)} Do Q`;
}

/** The operator that fills a shape, draws its outline, or both. */
function finish(fill?: string, stroke?: Stroke, evenOdd = false): string {
  const rule = evenOdd ? '*' : '';
  if (!stroke) return fill ? `f${rule}` : 'n';
  return fill ? `B${rule}` : 'S';
}
