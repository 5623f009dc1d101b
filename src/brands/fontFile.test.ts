import { expect, it } from 'vitest';
import { bundledFonts } from '../../test/fixtures/fonts.ts';
import { fontProblems } from './fontFile.ts';

const [literata] = bundledFonts;
const sound = () => new Uint8Array(literata?.data ?? []);
const told = (bytes: Uint8Array) => fontProblems(bytes).map(({ what }) => what);

/** Where the directory of tables names this one. */
function entryOf(bytes: Uint8Array, tag: string): number {
  const letters = [...tag].map((letter) => letter.charCodeAt(0));
  for (let at = 12; at < 500; at += 16) {
    if (letters.every((letter, index) => bytes[at + index] === letter)) return at;
  }
  throw new Error(`the font has no table ${tag}`);
}

/** The font with other bits of licence. */
function licensed(fsType: number): Uint8Array {
  const bytes = sound();
  const view = new DataView(bytes.buffer);
  view.setUint16(view.getUint32(entryOf(bytes, 'OS/2') + 8) + 8, fsType);
  return bytes;
}

it('has nothing to say of the bundled faces', () => {
  for (const { data } of bundledFonts) expect(told(data)).toEqual([]);
});

it('refuses a font that documents may not carry', () => {
  expect(told(licensed(0x0002))).toEqual(['its maker does not let documents carry it (fsType 2)']);
  expect(told(licensed(0x0100))[0]).toContain('does not let documents carry a part of it');
  expect(told(licensed(0x0200))[0]).toContain('pixels only');
});

it('takes a font for preview and print, for editing, or with several bits of which one allows it', () => {
  for (const fsType of [0, 0x0004, 0x0008, 0x0006]) expect(told(licensed(fsType))).toEqual([]);
});

it('refuses other kinds of font by name', () => {
  const named = (kind: string) => told(new TextEncoder().encode(`${kind}${'\0'.repeat(40)}`))[0];
  expect(named('OTTO')).toContain('PostScript');
  expect(named('ttcf')).toContain('collection');
  expect(named('wOFF')).toContain('WOFF');
  expect(named('wOF2')).toContain('WOFF2');
  expect(named('GIF8')).toBe('it is no font');
  expect(told(new Uint8Array(0))).toEqual(['it is no font']);
});

it('refuses a font that is cut off, lacks a table or varies', () => {
  expect(told(sound().subarray(0, 5000))).toEqual(['the font is broken: it is cut off']);
  expect(told(sound().subarray(0, 8))).toEqual(['the font is broken: it is cut off']);
  expect(told(sound().subarray(0, 20))).toEqual(['the font is broken: it is cut off']);
  const renamed = (tag: string, name: string) => {
    const bytes = sound();
    bytes.set(new TextEncoder().encode(name), entryOf(bytes, tag));
    return bytes;
  };
  expect(told(renamed('glyf', 'glyx'))).toEqual(['the font is broken: it has no table glyf']);
  expect(told(renamed('GPOS', 'fvar'))).toEqual(['it is a variable font']);
  expect(told(new Uint8Array(2 * 1024 * 1024 + 1))).toEqual(['the font has 2048 KB']);
});
