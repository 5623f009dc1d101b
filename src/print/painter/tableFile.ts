/** Bytes before a file's directory, and of each of its entries. */
const HEAD = 12;
const ENTRY = 16;

/** What all of a file's sums and the adjustment in `head` come to. */
const WHOLE = 0xb1b0afba;
/** Where `head` holds that adjustment. */
const ADJUSTMENT = 8;

/**
 * A font file of the tables given, with its directory and sums (OpenType specification, "Organization of
 * an OpenType Font").
 */
export function tableFile({ head, ...others }: Tables): Uint8Array {
  const tables = Object.entries({ head, ...others }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const length = tables.reduce((sum, [, table]) => sum + padded(table.length), 0);
  const bytes = new Uint8Array(HEAD + tables.length * ENTRY + length);
  const view = new DataView(bytes.buffer);
  writeHead(view, tables.length);
  let start = HEAD + tables.length * ENTRY;
  let adjustment = 0;
  tables.forEach(([tag, table], index) => {
    const end = start + padded(table.length);
    bytes.set(table, start);
    if (table === head) {
      adjustment = start + ADJUSTMENT;
      view.setUint32(adjustment, 0);
    }
    writeEntry(view, HEAD + index * ENTRY, tag, [sumOf(view, start, end), start, table.length]);
    start = end;
  });
  view.setUint32(adjustment, WHOLE - sumOf(view, 0, bytes.length));
  return bytes;
}

/** By their four letters; every font has a `head`. */
interface Tables extends Record<string, Uint8Array> {
  head: Uint8Array;
}

const padded = (length: number): number => (length + 3) & ~3;

/** The version of TrueType outlines, then how many tables there are, ready for a binary search. */
function writeHead(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 2 ** power * ENTRY);
  view.setUint16(8, power);
  view.setUint16(10, (count - 2 ** power) * ENTRY);
}

/** @param numbers the table's sum, where it begins, its length */
function writeEntry(view: DataView, at: number, tag: string, numbers: number[]): void {
  for (let letter = 0; letter < 4; letter++) view.setUint8(at + letter, tag.charCodeAt(letter));
  numbers.forEach((number, index) => {
    view.setUint32(at + 4 + index * 4, number);
  });
}

function sumOf(view: DataView, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}
