import type { Path, Shape, Stroke } from './drawing.ts';
import { type Attributes, type Element, elementsOf } from './svgElements.ts';
import type { Word } from './words.ts';

/** What a laid-out template holds: words still apart, shapes ready. */
export interface Reading {
  width: number;
  /** As high as the content is, when the layout was free in height. */
  height: number;
  words: Word[];
  shapes: Shape[];
}

/**
 * Reads satori's SVG: one `text` a word, `rect` for backgrounds, `image` for inline signs.
 * Masks and clip paths are left out because nothing in a stamp may overflow.
 *
 * @throws Error when a template uses something that a drawing cannot hold, such as a border.
 */
export function readSvg(svg: string): Reading {
  const reading: Reading = { width: 0, height: 0, words: [], shapes: [] };
  for (const element of elementsOf(svg)) readElement(element, reading);
  return reading;
}

function readElement({ name, attributes, content }: Element, into: Reading): void {
  if (name === 'svg') Object.assign(into, sizeOf(attributes));
  else if (name === 'text') into.words.push(wordOf(attributes, content));
  else if (name === 'rect') into.shapes.push(backgroundOf(attributes));
  else if (name === 'image') into.shapes.push(...signOf(attributes));
  else if (name !== 'g')
    throw new Error(`A sheet's template may not draw <${name}>: ${attributes['d'] ?? ''}`);
}

const sizeOf = (attributes: Attributes) => ({
  width: number(attributes, 'width'),
  height: number(attributes, 'height'),
});

function wordOf(attributes: Attributes, content: string): Word {
  return {
    x: number(attributes, 'x'),
    y: number(attributes, 'y'),
    width: number(attributes, 'width'),
    words: content,
    families: (attributes['font-family'] ?? '').split(','),
    weight: attributes['font-weight'] === 'normal' ? 400 : number(attributes, 'font-weight'),
    style: attributes['font-style'] ?? 'normal',
    size: number(attributes, 'font-size'),
    colour: attributes['fill'] ?? '#000000',
  };
}

const backgroundOf = (attributes: Attributes): Shape => ({
  type: 'box',
  x: number(attributes, 'x'),
  y: number(attributes, 'y'),
  ...sizeOf(attributes),
  fill: attributes['fill'] ?? '#000000',
});

/** An inline `<svg>` of a template arrives as an image whose address holds it. */
function signOf(attributes: Attributes): Path[] {
  const source = decodeURIComponent((attributes['href'] ?? '').replace(/^data:[^,]*,/, ''));
  const inside = elementsOf(source);
  const view = inside[0]?.attributes['viewBox']?.split(/[ ,]+/).map(Number) ?? [];
  const scale = number(attributes, 'width') / (view[2] ?? Number.NaN);
  const place = { x: number(attributes, 'x'), y: number(attributes, 'y'), scale };
  return inside
    .filter(({ name }) => name === 'path')
    .map(({ attributes: path }) => pathOf(path, place));
}

function pathOf(attributes: Attributes, place: Pick<Path, 'x' | 'y' | 'scale'>): Path {
  const { fill = '#000000', stroke, d = '' } = attributes;
  return {
    type: 'path',
    ...place,
    d,
    ...(fill === 'none' ? {} : { fill }),
    ...(stroke && stroke !== 'none' ? { stroke: strokeOf(attributes, stroke, place.scale) } : {}),
  };
}

function strokeOf(attributes: Attributes, colour: string, scale: number): Stroke {
  const dash = attributes['stroke-dasharray']
    ?.split(/[ ,]+/)
    .map((length) => Number(length) * scale);
  return {
    colour,
    width: Number(attributes['stroke-width'] ?? 1) * scale,
    ...(dash ? { dash } : {}),
    ...(attributes['stroke-linecap'] === 'round' ? { round: true } : {}),
  };
}

function number(attributes: Attributes, name: string): number {
  const value = Number(attributes[name]);
  if (!Number.isFinite(value)) throw new Error(`The layout gave no number for ${name}`);
  return value;
}
