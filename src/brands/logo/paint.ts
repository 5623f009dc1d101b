import type { LogoPath } from './logo.ts';
import type { Properties } from './properties.ts';

/** The presentation that an element hands down to those in it. */
const INHERITED = [
  'fill',
  'stroke',
  'stroke-width',
  'fill-rule',
  'stroke-linecap',
  'stroke-linejoin',
] as const;

export type Paint = Readonly<Record<(typeof INHERITED)[number], string>>;

/** What SVG draws with where nothing is said. */
export const PLAIN: Paint = {
  fill: 'black',
  stroke: 'none',
  'stroke-width': '1',
  'fill-rule': 'nonzero',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
};

export function inherited(paint: Paint, properties: Properties): Paint {
  const own = INHERITED.map((name) => {
    const value = properties.get(name)?.trim();
    return [name, value === undefined || value === 'inherit' ? paint[name] : value];
  });
  return Object.fromEntries(own);
}

/** The first sixteen names of HTML; whoever uses finer ones has a program that writes numbers. */
const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  orange: '#ffa500',
};

const RGB = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/;

/**
 * A solid colour as `#rrggbb`, or `none`; nothing when it is neither.
 *
 * @example
 * solidColour('rgb(11, 79, 108)') //=> '#0b4f6c'
 */
export function solidColour(text: string): string | undefined {
  const word = text.toLowerCase();
  if (word === 'none' || word === 'transparent') return 'none';
  if (/^#[0-9a-f]{6}$/.test(word)) return word;
  if (/^#[0-9a-f]{3}$/.test(word)) return word.replace(/[^#]/g, '$&$&');
  const channels = RGB.exec(word)?.slice(1).map(Number);
  if (channels?.every((channel) => channel <= 255)) {
    return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  }
  return Object.hasOwn(NAMES, word) ? NAMES[word] : undefined;
}

/** How a path is filled and stroked, or the words for what cannot be drawn. */
export function inkOf(
  paint: Paint,
  scale: number | undefined,
): Omit<LogoPath, 'd'> | { unknown: string } {
  const fill = solidColour(paint.fill);
  const stroke = solidColour(paint.stroke);
  if (fill === undefined) return { unknown: `fill: ${paint.fill}` };
  if (stroke === undefined) return { unknown: `stroke: ${paint.stroke}` };
  if (!/^(?:nonzero|evenodd)$/.test(paint['fill-rule'])) {
    return { unknown: `fill-rule: ${paint['fill-rule']}` };
  }
  const filled: Omit<LogoPath, 'd'> = {
    ...(fill === 'none' ? {} : { fill }),
    ...(fill !== 'none' && paint['fill-rule'] === 'evenodd' ? { evenOdd: true } : {}),
  };
  if (stroke === 'none') return filled;
  const width = /^[\d.]+(?:e-?\d+)?(?:px)?$/i.test(paint['stroke-width'])
    ? Number.parseFloat(paint['stroke-width'])
    : Number.NaN;
  if (!(width >= 0)) return { unknown: `stroke-width: ${paint['stroke-width']}` };
  if (width === 0) return filled;
  if (scale === undefined) return { unknown: 'a stroke stretched in one direction' };
  const ends = `${paint['stroke-linecap']} ${paint['stroke-linejoin']}`;
  if (ends !== 'butt miter' && ends !== 'round round') {
    return { unknown: `stroke-linecap and stroke-linejoin: ${ends}` };
  }
  const round = ends === 'round round' ? { round: true as const } : {};
  return { ...filled, stroke: { colour: stroke, width: thousandths(width * scale), ...round } };
}

export const thousandths = (value: number): number => Math.round(value * 1000) / 1000 || 0;
