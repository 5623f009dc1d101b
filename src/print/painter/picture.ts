import type { Box, DrawList, Item, Path, Stroke, Text } from '../layout/drawing.ts';
import { shape } from './face.ts';
import { n } from './number.ts';
import type { Typecase } from './typecase.ts';

/**
 * A page as an SVG that looks the same everywhere: letters are outlines, each stored once and used
 * wherever it returns. For pictures of sheets; a reader's words are in the PDF.
 *
 * @param ground colour of the paper
 */
export function pictureOf(typecase: Typecase, page: DrawList, ground = '#ffffff'): string {
  const outlines = new Map<string, string>();
  const body = page.items.map((item) => draw(item, typecase, outlines)).join('');
  const letters = [...outlines].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('');
  const size = `width="${n(page.width)}" height="${n(page.height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${n(page.width)} ${n(page.height)}">`,
    `<defs>${letters}</defs><path fill="${ground}" d="M0 0H${n(page.width)}V${n(page.height)}H0Z"/>`,
    `${body}</svg>`,
  ].join('');
}

function draw(item: Item, typecase: Typecase, outlines: Map<string, string>): string {
  if (item.type === 'text') return drawText(item, typecase, outlines);
  if (item.type === 'box') return drawBox(item);
  return item.type === 'path' ? drawPath(item) : '';
}

const TURNS = { up: ' rotate(-90)', around: ' rotate(180)' };

function drawText(text: Text, typecase: Typecase, outlines: Map<string, string>): string {
  const face = typecase.face(text.font);
  const scale = text.size / 1000;
  const prefix = text.font.replace(/[^A-Za-z0-9]/g, '');
  let x = 0;
  const letters = shape(face, text.words).map(({ id, width, kern }) => {
    const name = `${prefix}-${id}`;
    if (!outlines.has(name)) {
      outlines.set(name, face.outlines.getGlyph(id).path.scale(face.scale).toSVG());
    }
    const used = `<use href="#${name}" x="${n(x)}"/>`;
    x += width + kern;
    return used;
  });
  const turn = text.turn ? TURNS[text.turn] : '';
  const place = `translate(${n(text.x)} ${n(text.y)})${turn} scale(${scale} ${-scale})`;
  return `<g fill="${text.colour}" transform="${place}">${letters.join('')}</g>`;
}

const drawBox = ({ x, y, width, height, fill, stroke }: Box): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" ${inked(fill, stroke)}/>`;

function drawPath({ x, y, scale, d, fill, evenOdd, stroke, turn }: Path): string {
  const along = n(turn === 'around' ? -scale : scale);
  const rule = evenOdd ? ' fill-rule="evenodd"' : '';
  return `<path transform="translate(${n(x)} ${n(y)}) scale(${along})" d="${d}"${rule} ${inked(fill, stroke, scale)}/>`;
}

function inked(fill?: string, stroke?: Stroke, scale = 1): string {
  const inside = `fill="${fill ?? 'none'}"`;
  if (!stroke) return inside;
  const dash = stroke.dash?.map((length) => n(length / scale)).join(' ');
  return [
    inside,
    `stroke="${stroke.colour}" stroke-width="${n(stroke.width / scale)}"`,
    ...(dash ? [`stroke-dasharray="${dash}"`] : []),
    ...(stroke.round ? ['stroke-linecap="round" stroke-linejoin="round"'] : []),
  ].join(' ');
}
