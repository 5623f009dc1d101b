/** What is wrong with a font's file. */
export interface FontProblem {
  what: string;
  expected: string;
  remedy: string;
}

/** Bytes: a face for titles is a tenth of it. */
const LARGEST = 2 * 1024 * 1024;

/** What a sheet cannot be set without. */
const NEEDED = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'OS/2'];

/** How the first four bytes of other fonts are called. */
const OTHERS: Readonly<Record<string, string>> = {
  OTTO: 'its outlines are PostScript (OpenType CFF)',
  ttcf: 'it is a collection of several fonts',
  wOFF: 'it is packed for the web (WOFF)',
  wOF2: 'it is packed for the web (WOFF2)',
};

/**
 * What keeps a font from being printed: it must be one static TrueType font whose licence bits
 * (`fsType`, OpenType specification, table OS/2) let documents carry a part of it. Empty when it may.
 */
export function fontProblems(bytes: Uint8Array): FontProblem[] {
  if (bytes.length > LARGEST) {
    return [
      problem(
        `the font has ${Math.round(bytes.length / 1024)} KB`,
        `at most ${LARGEST / 1024} KB`,
        'Take the face of one weight.',
      ),
    ];
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = String.fromCharCode(...bytes.subarray(0, 4));
  if (kind !== '\0\u0001\0\0' && kind !== 'true') {
    return [
      problem(
        OTHERS[kind] ?? 'it is no font',
        'one TrueType font, a .ttf file',
        'Take its TrueType form.',
      ),
    ];
  }
  const tables = tablesOf(view);
  const missing = NEEDED.filter((tag) => !tables?.has(tag));
  if (!tables || missing.length > 0) {
    const what = tables ? `it has no table ${missing.join(', ')}` : 'it is cut off';
    return [
      problem(`the font is broken: ${what}`, 'a whole TrueType font', 'Fetch the file again.'),
    ];
  }
  if (tables.has('fvar')) {
    return [
      problem(
        'it is a variable font',
        'a static font of one weight',
        'Take the file of one weight.',
      ),
    ];
  }
  const at = tables.get('OS/2') ?? 0;
  return at + 10 <= bytes.length ? embedding(view.getUint16(at + 8)) : [];
}

/** Where each table begins; nothing when one reaches beyond the file. */
function tablesOf(view: DataView): Map<string, number> | undefined {
  if (view.byteLength < 12) return undefined;
  const tables = new Map<string, number>();
  for (let entry = 0; entry < view.getUint16(4); entry++) {
    const at = 12 + entry * 16;
    if (at + 16 > view.byteLength) return undefined;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)));
    const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (start + length > view.byteLength) return undefined;
    tables.set(tag, start);
  }
  return tables;
}

/** What the maker does not allow. Of several bits of usage the least restrictive counts. */
function embedding(fsType: number): FontProblem[] {
  const restricted = (fsType & 0b1110) === 0b0010;
  const whole = (fsType & 0x0100) !== 0;
  const pixels = (fsType & 0x0200) !== 0;
  const what = restricted
    ? 'its maker does not let documents carry it'
    : whole
      ? 'its maker does not let documents carry a part of it'
      : pixels
        ? 'its maker lets documents carry its pixels only'
        : undefined;
  return what === undefined
    ? []
    : [
        problem(
          `${what} (fsType ${fsType})`,
          'a font that documents may carry in part',
          'Take another font, such as one under the SIL Open Font Licence.',
        ),
      ];
}

const problem = (what: string, expected: string, remedy: string): FontProblem => ({
  what,
  expected,
  remedy,
});
