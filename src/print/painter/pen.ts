import type { Stroke } from '../layout/drawing.ts';
import { n, rgb } from './number.ts';

/**
 * What a content stream has set so far, each as the operator that set it, so that it is said again only
 * where it changes. A page begins with a plain line 1 point wide (ISO 32000-1, table 52), and with a black
 * of another kind than ours, so colours are always said.
 */
export interface Pen {
  fill: string;
  stroke: string;
  width: string;
  ends: string;
  dash: string;
  font: string;
}

export const newPen = (): Pen => ({
  fill: '',
  stroke: '',
  width: '1 w',
  ends: '0 J 0 j',
  dash: '[] 0 d',
  font: '',
});

/** The operator, if it changes anything, with a space after it. */
export function change(pen: Pen, what: keyof Pen, operator: string): string {
  if (pen[what] === operator) return '';
  pen[what] = operator;
  return `${operator} `;
}

export const fillWith = (pen: Pen, colour: string): string =>
  change(pen, 'fill', `${rgb(colour)} rg`);

/** @param scale of the path: widths and dashes are in its own units */
export const strokeWith = (pen: Pen, { colour, width, dash, round }: Stroke, scale = 1): string =>
  [
    change(pen, 'stroke', `${rgb(colour)} RG`),
    change(pen, 'width', `${n(width / scale)} w`),
    change(pen, 'ends', round ? '1 J 1 j' : '0 J 0 j'),
    change(pen, 'dash', `[${(dash ?? []).map((length) => n(length / scale)).join(' ')}] 0 d`),
  ].join('');
