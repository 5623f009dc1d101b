import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import { readPdf } from '../../../test/fixtures/readPdf.ts';
import { freshShop, testShop } from '../../../test/fixtures/shop.ts';
import type { DrawList, Item, Text } from '../layout/drawing.ts';
import type { About } from './metadata.ts';
import { paint } from './paint.ts';

const ABOUT: About = { title: 'Speed & Play', language: 'en', author: 'Ann <Coach>' };

const text = (cell: string, words: string, more: Partial<Text> = {}): Item => ({
  type: 'text',
  x: 50,
  y: 50,
  words,
  font: 'Barlow Condensed 600',
  size: 10,
  colour: '#1d1b18',
  width: 30,
  role: 'session',
  cell,
  ...more,
});

const place = { x: 40, y: 40, width: 100, height: 40 };

const PAGE: DrawList = {
  width: 300,
  height: 200,
  cells: [
    { name: 'title', role: 'heading', ...place },
    { name: 'head', role: 'day', table: { row: 0 }, ...place },
    { name: 'two', role: 'session', table: { row: 2 }, ...place },
    { name: 'one', role: 'week', table: { row: 1, rowSpan: 2 }, ...place },
    { name: 'note', role: 'note', ...place },
  ],
  items: [
    { type: 'box', ...place, fill: '#faf1e4', cell: 'two', role: 'artifact' },
    { ...text('title', 'AVATAR office'), role: 'heading' },
    { ...text('head', 'Tue', { y: 60 }), role: 'day' },
    text('two', 'Fartlek', { y: 70 }),
    text('two', '9\u00a0km', { x: 110, y: 70, font: 'Barlow Condensed 500' }),
    text('two', 'float', { y: 80, font: 'Barlow Condensed 400' }),
    { ...text('one', 'Speed', { turn: 'up', x: 20, y: 120 }), role: 'week' },
    { ...text('note', 'Skip it.', { y: 180 }), role: 'note' },
    {
      type: 'link',
      ...place,
      url: 'https://example.org/a(b)/é',
      words: 'Open',
      cell: 'note',
      role: 'note',
    },
  ],
};

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

it('paints words that are found with spaces between them', async () => {
  const { typecase } = await testShop();
  const { text: words, pages } = await readPdf(await paint(typecase, [PAGE, PAGE], ABOUT));
  expect(pages).toBe(2);
  expect(words.replace(/\s+/g, ' ')).toContain('AVATAR office');
  expect(words.replace(/\s+/g, ' ')).toContain('Tue Fartlek 9 km float Speed');
});

it('says title, author and language in both places where viewers look', async () => {
  const { typecase } = await testShop();
  const bytes = await paint(typecase, [PAGE], {
    ...ABOUT,
    subject: 'Six weeks',
    date: '2026-01-31T10:00:00+02:00',
  });
  expect(await readPdf(bytes)).toMatchObject({
    title: 'Speed & Play',
    author: 'Ann <Coach>',
    language: 'en',
  });
  expect(latin(bytes)).toContain('<rdf:li xml:lang="x-default">Speed &amp; Play</rdf:li>');
  expect(latin(bytes)).toContain('<xmp:CreateDate>2026-01-31T08:00:00Z</xmp:CreateDate>');
  const written = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(written.getCreationDate()?.toISOString()).toBe('2026-01-31T08:00:00.000Z');
});

it('carries no date that nobody gave it', async () => {
  const { typecase } = await testShop();
  expect(latin(await paint(typecase, [PAGE], ABOUT))).not.toContain('Date');
});

it('tags heading, table rows in order, and notes; decoration is an artifact', async () => {
  const { typecase } = await testShop();
  const { tags } = await readPdf(await paint(typecase, [PAGE], ABOUT));
  expect(tags.join(' ')).toBe('Root Document H1 Table TR TH TR TH TR TD P Link');
});

it('links to an address that is safe to write', async () => {
  const { typecase } = await testShop();
  const { links } = await readPdf(await paint(typecase, [PAGE], ABOUT));
  expect(links).toEqual(['https://example.org/a%28b%29/%C3%A9']);
});

it('kerns: glyphs of a pair are moved together', async () => {
  const { contentOf } = await import('./content.ts');
  const { openFonts } = await import('./documentFonts.ts');
  const { stream } = contentOf(PAGE, openFonts((await testShop()).typecase));
  expect(stream).toMatch(/\[\(..\)\d{2,}(\.\d+)?\(..\)\d{2,}/);
});

it('paints the same bytes again, whatever was painted before', async () => {
  const { typecase } = await testShop();
  const other = { ...PAGE, items: [text('two', 'zebra QUICK 1234567890')] };
  await paint(typecase, [other], ABOUT);
  const again = await paint(typecase, [PAGE], ABOUT);
  const fresh = await paint((await freshShop()).typecase, [PAGE], ABOUT);
  expect(Buffer.from(again).equals(Buffer.from(fresh))).toBe(true);
});

it('keeps the letters of a sign that was first drawn as a part of another', async () => {
  const { typecase } = await freshShop();
  const page = (words: string) => ({ ...PAGE, items: [text('two', words)] });
  await paint(typecase, [page('i: ; ! ? … ö é')], ABOUT);
  const again = await paint(typecase, [page('1.5 , e o')], ABOUT);
  const fresh = await paint((await freshShop()).typecase, [page('1.5 , e o')], ABOUT);
  expect(Buffer.from(again).equals(Buffer.from(fresh))).toBe(true);
});

it('gives another content another identity', async () => {
  const { typecase } = await testShop();
  const identity = async (items: Item[]) =>
    /\/ID ?\[ ?<(\w+)>/.exec(latin(await paint(typecase, [{ ...PAGE, items }], ABOUT)))?.[1];
  const [one, other] = [await identity(PAGE.items), await identity(PAGE.items.slice(1))];
  expect(one).toMatch(/^\w{32}$/);
  expect(one).not.toBe(other);
});
