import { cutFont } from './cutFont.ts';
import type { Deflate } from './deflate.ts';
import { digest } from './digest.ts';
import { type Face, numberOf, type ShownLine } from './face.ts';
import { toUnicode } from './toUnicode.ts';

/** Some glyphs of a font as documents embed them; what can be deflated is. */
export interface FontProgram {
  /** Begins with six capital letters of its own, as ISO 32000-1 9.6.4 asks. */
  name: string;
  /** TrueType outlines. */
  file: Uint8Array;
  /** Bytes of the file before deflation. */
  length: number;
  /** Which letters each glyph stands for. */
  toUnicode: Uint8Array;
  /** Which glyph of the file each number is; none where they are the same. */
  places?: Uint8Array;
  /** Advances in thousandths: a glyph's number, then those from there on. */
  widths: (number | number[])[];
}

/** What makes font programs, and keeps those made so far. */
export interface FontPress {
  /** By font and glyphs. */
  programs: Map<string, FontProgram>;
  deflate: Deflate;
}

/**
 * The font with all house letters, the same for every document; of a document that shows others, or
 * few such as those of a title, with just the glyphs that it shows.
 */
export function programOf(face: Face, lines: Iterable<ShownLine>, press: FontPress): FontProgram {
  const shown = new Set([0]);
  for (const { ids } of lines) for (const id of ids) shown.add(id);
  const house =
    shown.size >= face.house.size * SHARE && [...shown].every((id) => face.house.has(id));
  const ids = house ? [...face.house.keys()] : inOrder(face, shown);
  const key = `${face.font.postscriptName} ${ids.join()}`;
  const program = press.programs.get(key) ?? makeProgram(face, ids, press.deflate);
  press.programs.set(key, program);
  return program;
}

/** Of the house letters: a face that shows fewer would carry more bytes than its cut takes time. */
const SHARE = 1 / 3;

const inOrder = (face: Face, ids: Iterable<number>): number[] =>
  [...ids].sort((one, other) => numberOf(face, one) - numberOf(face, other));

function makeProgram(face: Face, ids: number[], deflate: Deflate): FontProgram {
  const file = cutFont(face.trueType, ids);
  const numbers = ids.map((id) => numberOf(face, id));
  const glyphs = ids.map((id) => face.glyphs.get(id) ?? { codePoints: [], width: 0 });
  const letters = glyphs.map(({ codePoints }, at): [number, number[]] => [
    numbers[at] ?? 0,
    codePoints,
  ]);
  return {
    name: `${tagOf(`${face.font.postscriptName} ${ids.join()}`)}+${face.font.postscriptName}`,
    file: deflate(file),
    length: file.length,
    toUnicode: deflate(new TextEncoder().encode(toUnicode(letters))),
    ...(numbers.at(-1) === ids.length - 1 ? {} : { places: deflate(placesOf(numbers)) }),
    widths: widthsOf(
      numbers,
      glyphs.map(({ width }) => Math.round(width)),
    ),
  };
}

const tagOf = (content: string): string =>
  [...digest(content).slice(0, 12).matchAll(/../g)]
    .map(([pair]) => String.fromCharCode(65 + (Number.parseInt(pair, 16) % 26)))
    .join('');

/** Two bytes for each number up to the last (ISO 32000-1, 9.7.4.3). */
function placesOf(numbers: number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(((numbers.at(-1) ?? 0) + 1) * 2));
  numbers.forEach((number, place) => {
    view.setUint16(number * 2, place);
  });
  return new Uint8Array(view.buffer);
}

/** Numbers that follow each other share a list. */
function widthsOf(numbers: number[], advances: number[]): (number | number[])[] {
  const widths: (number | number[])[] = [];
  let run: number[] = [];
  numbers.forEach((number, at) => {
    if (number - 1 !== numbers[at - 1]) {
      run = [];
      widths.push(number, run);
    }
    run.push(advances[at] ?? 0);
  });
  return widths;
}
