import { expect, it } from 'vitest';
import { bundledFonts } from '../../../test/fixtures/fonts.ts';
import { cutFont } from './cutFont.ts';
import { tableFile } from './tableFile.ts';
import { openTrueType, tableOf } from './trueType.ts';

const DATA = bundledFonts.find(({ name }) => name === 'Barlow Condensed')?.data ?? new Uint8Array();

/** The face with some of its tables changed; one without bytes is left out. */
function spoilt(change: Record<string, (table: Uint8Array) => Uint8Array | undefined>): Uint8Array {
  const tables = [...openTrueType(DATA, 'any').tables].flatMap(
    ([tag, { buffer, byteOffset, byteLength }]) => {
      const table = new Uint8Array(buffer, byteOffset, byteLength).slice();
      const changed = change[tag] ? change[tag](table) : table;
      return changed ? [[tag, changed] as const] : [];
    },
  );
  return tableFile({ head: new Uint8Array(54), ...Object.fromEntries(tables) });
}

const halved = (table: Uint8Array) => table.subarray(0, table.length / 2);

const told = (data: Uint8Array, ids = [0, 1, 2, 3]): string => {
  try {
    cutFont(openTrueType(data, 'Club Sans'), ids);
    return 'nothing';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

it('says what is wrong with a font that cannot be printed', () => {
  expect(told(DATA)).toBe('nothing');
  expect(told(DATA.subarray(0, 40))).toBe(
    'the font Club Sans is broken: it is cut off (expected a whole TrueType font). Fetch the file again.',
  );
  const cases = [
    told(new Uint8Array(0)),
    told(DATA.subarray(0, DATA.length / 2)),
    told(spoilt({ glyf: () => undefined })),
    told(spoilt({ hmtx: halved })),
    told(spoilt({ loca: halved })),
    told(spoilt({ maxp: halved })),
    told(spoilt({ hhea: (table) => table.fill(0, 34) })),
    told(spoilt({ glyf: () => new Uint8Array(20) })),
    told(spoilt({ glyf: (table) => table.fill(0x7f) })),
    told(spoilt({ glyf: (table) => table.fill(0xff) })),
    told(DATA, [0, 9999]),
  ];
  expect(
    cases.map((message) => /broken: (.*) \(expected/.exec(message)?.[1]),
  ).toMatchInlineSnapshot(`
    [
      "it is cut off",
      "its table glyf is cut off",
      "it has no table glyf",
      "its table hmtx is cut off",
      "its table loca is cut off",
      "its table maxp is cut off",
      "its glyphs have no widths",
      "glyph 0 is cut off",
      "glyph 0 is cut off",
      "glyph 0 is cut off",
      "it has no glyph 9999",
    ]
  `);
});

it('reads a font that stands somewhere in a longer run of bytes', () => {
  const longer = new Uint8Array(DATA.length + 3);
  longer.set(DATA, 3);
  const [there, here] = [longer.subarray(3), DATA].map((data) => openTrueType(data, 'any'));
  if (!there || !here) throw new Error('Both are fonts');
  expect(cutFont(there, [0, 5, 9])).toEqual(cutFont(here, [0, 5, 9]));
});

it('writes sums that make the whole file come to what the format asks', () => {
  const file = cutFont(openTrueType(DATA, 'any'), [0, 5, 9]);
  const view = new DataView(file.buffer);
  let sum = 0;
  for (let at = 0; at < file.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
  const cut = openTrueType(file, 'cut');
  expect(tableOf(cut, 'maxp').getUint16(4)).toBe(cut.glyphCount);
});
