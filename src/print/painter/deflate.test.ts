import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readPdf } from '../../../test/fixtures/readPdf.ts';
import { freshShop } from '../../../test/fixtures/shop.ts';
import type { DrawList, Item } from '../layout/drawing.ts';
import { deflateAnywhere } from './deflate.ts';
import { paint } from './paint.ts';

const easy: Item = {
  type: 'text',
  x: 50,
  y: 50,
  words: 'Easy, 9 km',
  font: 'Barlow Condensed 600',
  size: 10,
  colour: '#1d1b18',
  width: 40,
  cell: 'Monday',
  role: 'session',
};

const PAGE: DrawList = { width: 300, height: 200, cells: [], items: [easy] };

it('packs bytes that every reader unpacks', () => {
  const bytes = new TextEncoder().encode('Easy. '.repeat(99));
  const packed = deflateAnywhere(bytes);
  expect(packed.length).toBeLessThan(60);
  expect(new Uint8Array(inflateSync(packed))).toEqual(bytes);
});

it('leaves all packing to whom the shop was opened with', async () => {
  const packed: number[] = [];
  const { typecase } = await freshShop((bytes) => {
    packed.push(bytes.length);
    return deflateSync(bytes);
  });
  const about = { title: 'A', language: 'en', author: 'Ann' };
  const bytes = await paint(typecase, [PAGE], about);
  expect(packed, 'page, font, letters, places of glyphs, objects, and where they are').toHaveLength(
    6,
  );
  expect((await readPdf(bytes)).text).toBe('Easy, 9 km');
  await paint(typecase, [PAGE], about);
  expect(packed, 'the font is kept for the next sheet').toHaveLength(9);
});
