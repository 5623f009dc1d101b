import type { LogoProblem, LogoReading } from './logo.ts';

/** Bytes. */
const LARGEST = 500 * 1024;
/** Pixels of a side: 40 mm at 1200 dpi. */
const LONGEST_SIDE = 2000;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Chunk {
  type: string;
  /** Where its data starts. */
  at: number;
  length: number;
}

/**
 * Reads the parts of a PNG (W3C PNG specification, third edition) without unpacking its pixels: 8 bits
 * a channel, not interlaced, at most 2000 pixels a side.
 */
export function readPng(bytes: Uint8Array): LogoReading {
  if (bytes.length > LARGEST) return refused(tooLarge(bytes.length));
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) {
    return refused(wrong('it is no PNG', 'a PNG file'));
  }
  const chunks = chunksOf(bytes);
  const types = chunks?.map(({ type }) => type);
  const header = chunks?.[0];
  if (header?.type !== 'IHDR' || header.length !== 13) return refused(broken);
  if (!types?.includes('IDAT') || types.at(-1) !== 'IEND') return refused(broken);
  const view = new DataView(bytes.buffer, bytes.byteOffset + header.at, header.length);
  const problems = headerProblems(view, types);
  if (problems.length > 0) return { problems };
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  return { logo: { kind: 'png', width, height, bytes }, problems: [] };
}

/** The chunks one after the other; nothing when one reaches beyond the file. */
function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) return undefined;
    chunks.push({ type, at: at + 8, length });
    at += 12 + length;
  }
  return at === bytes.length ? chunks : undefined;
}

/** Channels may be grey, colours, a palette; each with or without transparency. */
const COLOUR_TYPES = [0, 2, 3, 4, 6];

function headerProblems(header: DataView, types: string[]): LogoProblem[] {
  const [width, height] = [header.getUint32(0), header.getUint32(4)];
  const [depth, colour, packing, filter, interlace] = [8, 9, 10, 11, 12].map((at) =>
    header.getUint8(at),
  );
  const longest = Math.max(width, height);
  const known = COLOUR_TYPES.includes(colour ?? -1) && packing === 0 && filter === 0;
  if (!known || Math.min(width, height) === 0 || (colour === 3 && !types.includes('PLTE'))) {
    return [broken];
  }
  return [
    ...(longest > LONGEST_SIDE
      ? [wrong(`it has ${width} × ${height} pixels`, `at most ${LONGEST_SIDE} pixels a side`)]
      : []),
    ...(depth === 8 ? [] : [wrong(`it has ${depth} bits a channel`, '8 bits a channel')]),
    ...(interlace === 0 ? [] : [wrong('it is interlaced', 'a PNG without interlacing')]),
    ...(types.includes('acTL') ? [wrong('it moves', 'a single picture')] : []),
  ];
}

const wrong = (what: string, expected: string): LogoProblem => ({
  what,
  expected,
  remedy: 'Save it again as a PNG of that kind, or draw it as an SVG of plain shapes.',
});

const broken = wrong('the PNG is cut off or broken', 'a PNG whose parts are whole');

const tooLarge = (size: number): LogoProblem =>
  wrong(`it has ${Math.round(size / 1024)} KB`, `at most ${LARGEST / 1024} KB`);

const refused = (problem: LogoProblem): LogoReading => ({ problems: [problem] });
