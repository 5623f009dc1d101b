import { expect, it } from 'vitest';
import { readLogo } from './readLogo.ts';

/** A chunk with its length and type; nothing reads its checksum. */
const chunk = (type: string, data: number[]): number[] => [
  ...[24, 16, 8, 0].map((shift) => (data.length >> shift) & 255),
  ...[...type].map((letter) => letter.charCodeAt(0)),
  ...data,
  ...[0, 0, 0, 0],
];

interface Made {
  width?: number;
  height?: number;
  depth?: number;
  colour?: number;
  interlace?: number;
  chunks?: number[][];
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const side = (pixels: number): number[] => [0, 0, pixels >> 8, pixels & 255];

function png({
  width = 300,
  height = 40,
  depth = 8,
  colour = 6,
  interlace = 0,
  chunks,
}: Made = {}): Uint8Array {
  const header = chunk('IHDR', [...side(width), ...side(height), depth, colour, 0, 0, interlace]);
  const rest = chunks ?? [chunk('IDAT', [1, 2, 3]), chunk('IEND', [])];
  return new Uint8Array([...SIGNATURE, ...header, ...rest.flat()]);
}

const told = (bytes: Uint8Array) => readLogo('logo.png', bytes).problems.map(({ what }) => what);

it('passes a sound PNG on with its size', () => {
  const bytes = png();
  expect(readLogo('Logo.PNG', bytes)).toEqual({
    logo: { kind: 'png', width: 300, height: 40, bytes },
    problems: [],
  });
  expect(told(png({ width: 2000, height: 2000 }))).toEqual([]);
});

it('reads a PNG that is a part of larger memory', () => {
  const bytes = png();
  const memory = new Uint8Array(bytes.length + 7);
  memory.set(bytes, 7);
  expect(told(memory.subarray(7))).toEqual([]);
});

it('refuses what no printer needs, all of it together', () => {
  expect(told(png({ width: 2001, depth: 16, interlace: 1 }))).toEqual([
    'it has 2001 × 40 pixels',
    'it has 16 bits a channel',
    'it is interlaced',
  ]);
  const moving = [chunk('acTL', []), chunk('IDAT', []), chunk('IEND', [])];
  expect(told(png({ chunks: moving }))).toEqual(['it moves']);
});

it('refuses what is cut off, broken or no PNG', () => {
  const broken = ['the PNG is cut off or broken'];
  expect(told(png().subarray(0, -3))).toEqual(broken);
  expect(told(new Uint8Array([...png(), 1, 2, 3]))).toEqual(broken);
  expect(told(png({ chunks: [chunk('IEND', [])] }))).toEqual(broken);
  expect(told(png({ chunks: [chunk('IDAT', [])] }))).toEqual(broken);
  expect(told(png({ width: 0 }))).toEqual(broken);
  expect(told(png({ colour: 5 }))).toEqual(broken);
  expect(told(png({ colour: 3 }))).toEqual(broken);
  expect(told(new Uint8Array(SIGNATURE))).toEqual(broken);
  expect(told(new Uint8Array([0xff, 0xd8, 0xff]))).toEqual(['it is no PNG']);
  expect(told(new Uint8Array(0))).toEqual(['it is no PNG']);
});

it('refuses a PNG above 500 KB before it looks inside', () => {
  expect(told(new Uint8Array(500 * 1024 + 1))).toEqual(['it has 500 KB']);
  expect(told(new Uint8Array(500 * 1024))).toEqual(['it is no PNG']);
});
