import { broken, type Glyph, type TrueType, tableOf } from './trueType.ts';

/**
 * One glyph of a font, read once.
 *
 * @throws PlanError when it is not there, or cut off
 */
export function glyphOf(font: TrueType, id: number): Glyph {
  const known = font.glyphs.get(id);
  if (known) return known;
  if (id >= font.glyphCount) throw broken(font.name, `it has no glyph ${id}`);
  const glyph = { ...outlineOf(font, id), ...metricsOf(font, id) };
  font.glyphs.set(id, glyph);
  return glyph;
}

type Outline = Pick<Glyph, 'outline' | 'parts'>;

const EMPTY: Outline = { outline: new Uint8Array(0), parts: [] };

function outlineOf(font: TrueType, id: number): Outline {
  const glyf = tableOf(font, 'glyf');
  const [start, end] = [offsetOf(font, id), offsetOf(font, id + 1)];
  if (start > end || end > glyf.byteLength) throw broken(font.name, `glyph ${id} is cut off`);
  if (start === end) return EMPTY;
  const view = new DataView(glyf.buffer, glyf.byteOffset + start, end - start);
  try {
    const contours = view.getInt16(0);
    if (contours === 0) return EMPTY;
    return contours > 0 ? drawn(view, contours) : composed(view);
  } catch (error) {
    if (error instanceof RangeError) throw broken(font.name, `glyph ${id} is cut off`);
    throw error;
  }
}

function offsetOf(font: TrueType, id: number): number {
  const loca = tableOf(font, 'loca');
  return font.longOffsets ? loca.getUint32(id * 4) : loca.getUint16(id * 2) * 2;
}

/** Bytes before the contours: their number, and the box around them. */
const HEAD = 10;

/** The ends of the contours, then instructions, then points. */
function drawn(view: DataView, contours: number): Outline {
  const at = HEAD + contours * 2;
  const points = at + 2 + view.getUint16(at);
  const outline = new Uint8Array(view.byteLength - points + at + 2);
  outline.set(bytesOf(view, 0, at));
  outline.set(bytesOf(view, points, view.byteLength), at + 2);
  return { outline, parts: [] };
}

/** Bits of a part: what follows its number. */
const WORDS = 1 << 0;
const SCALE = 1 << 3;
const MORE = 1 << 5;
const TWO_SCALES = 1 << 6;
const MATRIX = 1 << 7;
const INSTRUCTIONS = 1 << 8;

/** Parts, one after the other; instructions would follow the last. */
function composed(view: DataView): Outline {
  const parts: Glyph['parts'] = [];
  let at = HEAD;
  let flags = MORE;
  while (flags & MORE) {
    flags = view.getUint16(at);
    parts.push({ at: at + 2, id: view.getUint16(at + 2) });
    at += 4 + (flags & WORDS ? 4 : 2) + scaleBytes(flags);
  }
  if (at > view.byteLength) throw new RangeError('A part reaches beyond the glyph');
  const outline = bytesOf(view, 0, at).slice();
  const written = new DataView(outline.buffer);
  for (const part of parts) {
    written.setUint16(part.at - 2, view.getUint16(part.at - 2) & ~INSTRUCTIONS);
  }
  return { outline, parts };
}

function scaleBytes(flags: number): number {
  if (flags & SCALE) return 2;
  if (flags & TWO_SCALES) return 4;
  return flags & MATRIX ? 8 : 0;
}

const bytesOf = ({ buffer, byteOffset }: DataView, from: number, to: number): Uint8Array =>
  new Uint8Array(buffer, byteOffset + from, to - from);

function metricsOf(font: TrueType, id: number): Pick<Glyph, 'advance' | 'bearing'> {
  const hmtx = tableOf(font, 'hmtx');
  const last = font.metricCount - 1;
  const at = id <= last ? id * 4 + 2 : font.metricCount * 4 + (id - last - 1) * 2;
  return { advance: hmtx.getUint16(Math.min(id, last) * 4), bearing: hmtx.getInt16(at) };
}
