import { PlanError } from '../../errors.ts';

/** A TrueType font's tables, found once, and the glyphs that were asked for so far. */
export interface TrueType {
  /** For messages. */
  name: string;
  tables: Map<string, DataView>;
  glyphCount: number;
  /** Whether `loca` says bytes in four bytes each, rather than half of them in two. */
  longOffsets: boolean;
  /** Glyphs from here on are all as wide as the last one before. */
  metricCount: number;
  glyphs: Map<number, Glyph>;
}

/** A glyph as a subset takes it over: its outline, without instructions for coarse screens. */
export interface Glyph {
  /** As in the table `glyf`; empty for a space. */
  outline: Uint8Array;
  /** Glyphs it is put together from, such as the acute of é: at which byte each is named. */
  parts: { at: number; id: number }[];
  /** Font units. */
  advance: number;
  /** From the origin to the leftmost point, font units. */
  bearing: number;
}

/**
 * Reads a font's directory and checks that its tables are as long as they say (OpenType specification,
 * "Organization of an OpenType Font").
 *
 * @throws PlanError when a table is missing or cut off
 */
export function openTrueType(data: Uint8Array, name: string): TrueType {
  const tables = tablesOf(data, name);
  const view = (tag: string, length: number): DataView => {
    const table = tables.get(tag);
    if (!table) throw broken(name, `it has no table ${tag}`);
    if (table.byteLength < length) throw broken(name, `its table ${tag} is cut off`);
    return table;
  };
  const glyphCount = view('maxp', 32).getUint16(4);
  const longOffsets = view('head', 54).getInt16(50) === 1;
  const metricCount = view('hhea', 36).getUint16(34);
  view('loca', (glyphCount + 1) * (longOffsets ? 4 : 2));
  if (metricCount === 0) throw broken(name, 'its glyphs have no widths');
  view('hmtx', metricCount * 4 + Math.max(0, glyphCount - metricCount) * 2);
  view('glyf', 0);
  return { name, tables, glyphCount, longOffsets, metricCount, glyphs: new Map() };
}

/** The table of a font that was opened, so it is there. */
export const tableOf = ({ tables }: TrueType, tag: string): DataView =>
  tables.get(tag) ?? new DataView(new ArrayBuffer(0));

function tablesOf(data: Uint8Array, name: string): Map<string, DataView> {
  const file = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const count = file.byteLength < 12 ? 0 : file.getUint16(4);
  if (file.byteLength < 12 + count * 16) throw broken(name, 'it is cut off');
  const tables = new Map<string, DataView>();
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const tag = String.fromCharCode(...data.subarray(at, at + 4));
    const [start, length] = [file.getUint32(at + 8), file.getUint32(at + 12)];
    if (start + length > data.length) throw broken(name, `its table ${tag} is cut off`);
    tables.set(tag, new DataView(data.buffer, data.byteOffset + start, length));
  }
  return tables;
}

/** What is wrong with a font that cannot be printed. */
export const broken = (name: string, what: string): PlanError =>
  new PlanError([
    {
      what: `the font ${name} is broken: ${what}`,
      where: {},
      expected: 'a whole TrueType font',
      remedy: 'Fetch the file again.',
    },
  ]);
