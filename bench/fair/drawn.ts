import type { DrawList } from '../../src/print/print.ts';

/** A QR code as SVG path data, in a square of `size` modules. */
export interface CodePath {
  d: string;
  size: number;
}

export function codeOf({ items, cells }: DrawList): CodePath {
  const code = items.find((item) => item.type === 'path' && item.cell === 'code');
  const cell = cells.find(({ name }) => name === 'code');
  if (code?.type !== 'path' || !cell) throw new Error('The sheet has no code.');
  return { d: code.d, size: Math.round(cell.width / code.scale) };
}

const textsIn = ({ items }: DrawList, cell: string) =>
  items.filter((item) => item.type === 'text').filter((item) => item.cell === cell);

/** The largest type in a cell, in points. */
export const sizeOf = (drawing: DrawList, cell: string): number =>
  Math.max(...textsIn(drawing, cell).map(({ size }) => size));

/** The sizes of a week's title and purpose, in points. */
export function weekSizesOf(drawing: DrawList, week: number): { title: number; purpose: number } {
  const sizes = textsIn(drawing, `week ${week}`).map(({ size }) => size);
  const number = Math.max(...sizes);
  const title = Math.max(...sizes.filter((size) => size < number));
  return { title, purpose: Math.min(...sizes) };
}

/** Whether our sheet says these words in a cell; none are not said. */
export const shows = (drawing: DrawList, cell: string, words: string): boolean =>
  words !== '' &&
  textsIn(drawing, cell)
    .map((text) => text.words)
    .join(' ')
    .includes(words);

export interface DaySetting {
  title: number;
  detail: number;
  /** The detail begins under the tick box, which gives it the whole width. */
  under: boolean;
}

/** How our shop set the words of a day. */
export function settingOf(drawing: DrawList, name: string): DaySetting {
  const texts = textsIn(drawing, name);
  const left = drawing.cells.find((cell) => cell.name === name)?.x ?? 0;
  const title = sizeOf(drawing, name);
  const small = texts.filter(({ size }) => size < title);
  const detail = small.length > 0 ? Math.max(...small.map(({ size }) => size)) : 8.1;
  return { title, detail, under: small.some(({ x }) => x - left < 10) };
}
