import { expect, it } from 'vitest';
import { pngOf } from '../../../test/fixtures/png.ts';
import { imageSource, readPng } from './png.ts';

const GREY = {
  type: 0,
  width: 2,
  rows: [
    [0, 255],
    [255, 0],
    [9, 9],
  ],
};

it('reads how large a picture is', () => {
  const data = pngOf(GREY);
  expect(imageSource(data)).toEqual({ kind: 'png', data, pixelWidth: 2, pixelHeight: 3 });
});

it('reads a file that lies within other bytes', () => {
  const data = pngOf(GREY);
  const within = Uint8Array.from([1, 2, 3, ...data, 4]).subarray(3, 3 + data.length);
  expect(readPng(within)).toEqual(readPng(data));
});

it('joins the parts that rows lie in', () => {
  expect(readPng(pngOf({ ...GREY, split: true })).rows).toEqual(readPng(pngOf(GREY)).rows);
});

it.each([
  [0, 'grey', false],
  [2, 'rgb', false],
  [3, 'palette', false],
  [4, 'grey', true],
  [6, 'rgb', true],
])('knows colour type %i as %s', (type, colours, alpha) => {
  expect(readPng(pngOf({ ...GREY, type }))).toMatchObject({ colours, alpha });
});

it('finds transparency in a palette', () => {
  const picture = pngOf({ ...GREY, type: 3, palette: [1, 2, 3], opacity: [0] });
  expect(readPng(picture)).toMatchObject({ alpha: true, palette: Uint8Array.of(1, 2, 3) });
});

it.each([
  ['other files', new TextEncoder().encode('GIF89a'), 'The picture is not a PNG file'],
  ['half a file', pngOf(GREY).subarray(0, 50), 'The picture ends too early'],
  ['16 bits', pngOf({ ...GREY, depth: 16 }), 'The picture has 16 bits a channel; save it with 8'],
  ['interlace', pngOf({ ...GREY, interlaced: true }), 'The picture is interlaced; save it without'],
  ['colour type 5', pngOf({ ...GREY, type: 5 }), 'The picture is of an unknown kind of colour, 5'],
])('refuses %s', (_, data, message) => {
  expect(() => imageSource(data)).toThrow(message);
});
