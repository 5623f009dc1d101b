import { glyphOf } from './glyph.ts';
import { tableFile } from './tableFile.ts';
import { type Glyph, type TrueType, tableOf } from './trueType.ts';

/**
 * A TrueType font with some of another's glyphs, numbered in the order given; the parts of composed
 * glyphs follow. Instructions are left out: they fit outlines to coarse screens, and paper is fine.
 *
 * @param ids glyph numbers, each once; the first must be 0, the empty box
 * @throws PlanError when a glyph is not there, or cut off
 */
export function cutFont(font: TrueType, ids: Iterable<number>): Uint8Array {
  const numbers = new Map([...ids].map((id, number) => [id, number]));
  const glyphs: Glyph[] = [];
  // A map's keys are also walked when they are added on the way: parts may have parts.
  for (const id of numbers.keys()) {
    const glyph = glyphOf(font, id);
    for (const part of glyph.parts) {
      if (!numbers.has(part.id)) numbers.set(part.id, numbers.size);
    }
    glyphs.push(glyph);
  }
  const { glyf, loca, long } = outlines(glyphs, numbers);
  return tableFile({
    glyf,
    head: changed(tableOf(font, 'head'), 54, (head) => head.setInt16(50, long ? 1 : 0)),
    hhea: changed(tableOf(font, 'hhea'), 36, (hhea) => hhea.setUint16(34, glyphs.length)),
    hmtx: metrics(glyphs),
    loca,
    maxp: changed(tableOf(font, 'maxp'), 32, (maxp) => {
      maxp.setUint16(4, glyphs.length);
      // Zones, and what instructions need: from here to the last two, which are of composed glyphs.
      maxp.setUint16(14, 1);
      for (let at = 16; at < 28; at += 2) maxp.setUint16(at, 0);
    }),
  });
}

/** `loca` in two bytes a glyph counts pairs of bytes. */
const SHORT_REACH = 0xffff * 2;

function outlines(glyphs: Glyph[], numbers: Map<number, number>) {
  const even = ({ outline }: Glyph) => outline.length + (outline.length % 2);
  const size = glyphs.reduce((sum, glyph) => sum + even(glyph), 0);
  const long = size > SHORT_REACH;
  const glyf = new Uint8Array(size);
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * (long ? 4 : 2)));
  const view = new DataView(glyf.buffer);
  let start = 0;
  glyphs.forEach((glyph, number) => {
    glyf.set(glyph.outline, start);
    for (const { at, id } of glyph.parts) view.setUint16(start + at, numbers.get(id) ?? 0);
    start += even(glyph);
    if (long) loca.setUint32((number + 1) * 4, start);
    else loca.setUint16((number + 1) * 2, start / 2);
  });
  return { glyf, loca: new Uint8Array(loca.buffer), long };
}

function metrics(glyphs: Glyph[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(glyphs.length * 4));
  glyphs.forEach(({ advance, bearing }, number) => {
    view.setUint16(number * 4, advance);
    view.setInt16(number * 4 + 2, bearing);
  });
  return new Uint8Array(view.buffer);
}

function changed(table: DataView, length: number, change: (copy: DataView) => void): Uint8Array {
  const copy = new Uint8Array(table.buffer, table.byteOffset, length).slice();
  change(new DataView(copy.buffer));
  return copy;
}
