import type { ImageSource } from './drawing.ts';

/** What stands in a PNG file, as far as a printed page needs it. */
export interface Png {
  width: number;
  height: number;
  colours: 'grey' | 'rgb' | 'palette';
  /** True when parts of it may be seen through. */
  alpha: boolean;
  /** Red, green and blue of each colour, 0–255; empty without a palette. */
  palette: Uint8Array;
  /** Its rows, filtered and deflated. */
  rows: Uint8Array;
}

/**
 * A picture for a drawing.
 *
 * @throws Error when the bytes are no PNG of 8 bits a channel, or one that is interlaced
 */
export function imageSource(data: Uint8Array): ImageSource {
  const { width, height } = readPng(data);
  return { kind: 'png', data, pixelWidth: width, pixelHeight: height };
}

/** @throws Error as `imageSource` does */
export function readPng(data: Uint8Array): Png {
  const parts = partsOf(data);
  const head = parts.find(({ name }) => name === 'IHDR')?.body;
  if (head?.length !== 13) throw new Error('The picture is not a PNG file');
  const view = new DataView(head.buffer, head.byteOffset);
  const [depth = 0, type = 0, , , interlaced = 0] = head.subarray(8);
  if (depth !== 8) throw new Error(`The picture has ${depth} bits a channel; save it with 8`);
  if (interlaced !== 0) throw new Error('The picture is interlaced; save it without');
  const colours = COLOURS[type];
  if (!colours) throw new Error(`The picture is of an unknown kind of colour, ${type}`);
  const all = (wanted: string) => joined(parts.filter(({ name }) => name === wanted));
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    colours,
    alpha: type >= 4 || parts.some(({ name }) => name === 'tRNS'),
    palette: all('PLTE'),
    rows: all('IDAT'),
  };
}

/** By colour type of the PNG specification, table 11.1; from 4 on with an alpha channel. */
const COLOURS: Record<number, Png['colours']> = {
  0: 'grey',
  2: 'rgb',
  3: 'palette',
  4: 'grey',
  6: 'rgb',
};

interface Part {
  name: string;
  body: Uint8Array;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/** The chunks of a file: length, name, body, checksum. */
function partsOf(data: Uint8Array): Part[] {
  if (SIGNATURE.some((byte, index) => data[index] !== byte)) return [];
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const parts: Part[] = [];
  for (let at = SIGNATURE.length; at + 12 <= data.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > data.length) throw new Error('The picture ends too early');
    const name = String.fromCharCode(...data.subarray(at + 4, at + 8));
    parts.push({ name, body: data.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return parts;
}

function joined(parts: Part[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { body }) => sum + body.length, 0));
  let at = 0;
  for (const { body } of parts) {
    whole.set(body, at);
    at += body.length;
  }
  return whole;
}
