import { parsePath, type Segment } from './pathData.ts';
import type { XmlElement } from './xml.ts';

/** What a shape cannot be drawn from. */
export interface OutlineFault {
  what: string;
  expected: string;
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?:px)?$/i;

/** Shapes as path data, by the name of their element. */
const SHAPES: Readonly<Record<string, (size: (name: string) => number) => string>> = {
  rect: (size) => {
    const [x, y, width, height] = [size('x'), size('y'), size('width'), size('height')];
    const rx = Math.min(size('rx') || size('ry'), width / 2);
    const ry = Math.min(size('ry') || size('rx'), height / 2);
    if (width <= 0 || height <= 0) return '';
    if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
    const corner = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
    const top = `M${x + rx} ${y}h${width - 2 * rx}${corner(rx, ry)}v${height - 2 * ry}`;
    return `${top}${corner(-rx, ry)}h${2 * rx - width}${corner(-rx, -ry)}v${2 * ry - height}${corner(rx, -ry)}z`;
  },
  circle: (size) => ellipse(size('cx'), size('cy'), size('r'), size('r')),
  ellipse: (size) => ellipse(size('cx'), size('cy'), size('rx'), size('ry')),
  line: (size) => `M${size('x1')} ${size('y1')}L${size('x2')} ${size('y2')}`,
};

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  rx > 0 && ry > 0
    ? `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`
    : '';

/** Elements that draw. */
export const SHAPE_NAMES: readonly string[] = [
  'path',
  'polygon',
  'polyline',
  ...Object.keys(SHAPES),
];

/** The outline of a shape in its own units. */
export function outlineOf(element: XmlElement): Segment[] | OutlineFault {
  const d = dataOf(element);
  if (typeof d !== 'string') return d;
  return (
    parsePath(d) ?? {
      what: `<${element.name}> has outlines that cannot be read`,
      expected: 'path data or points that are whole',
    }
  );
}

function dataOf({ name, attributes }: XmlElement): string | OutlineFault {
  if (name === 'path') return attributes.get('d') ?? '';
  if (name === 'polygon' || name === 'polyline') {
    const points = attributes.get('points')?.trim() ?? '';
    if (points === '') return '';
    return `M${points.replace(/[^\d\s,.eE+-]/g, '?')}${name === 'polygon' ? 'Z' : ''}`;
  }
  const odd: string[] = [];
  const d = SHAPES[name]?.((attribute) => {
    const text = attributes.get(attribute)?.trim() ?? '0';
    if (!NUMBER.test(text)) odd.push(`${attribute}="${text}"`);
    return Number.parseFloat(text) || 0;
  });
  return odd.length === 0
    ? (d ?? '')
    : { what: `<${name}> has ${odd[0]}`, expected: 'plain numbers, in the units of the viewBox' };
}
