import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../../test/fixtures/readPdf.ts';
import { freshShop } from '../../../test/fixtures/shop.ts';
import type { PrintShop } from '../shop.ts';
import { deflateAnywhere } from './deflate.ts';
import { shape } from './face.ts';
import { programOf } from './fontProgram.ts';
import { HOUSE_LETTERS } from './houseLetters.ts';
import { paint } from './paint.ts';
import { showLine } from './shownLine.ts';

const ABOUT = { title: 'Any', language: 'en', author: 'Ann' };
const FONT = 'Literata 400';
const SENTENCES =
  'The quick brown fox jumps over the lazy dog; Victor Jagt zwölf Boxkämpfer quer über den Sylter Deich. 0123456789 × (?)';

let shop: PrintShop;
beforeAll(async () => {
  shop = await freshShop();
});

const page = (words: string, font = FONT) => ({
  width: 300,
  height: 200,
  cells: [],
  items: [
    {
      type: 'text',
      x: 1,
      y: 9,
      words,
      font,
      size: 9,
      colour: '#000000',
      width: 30,
      role: 'note',
      cell: 'one',
    } as const,
  ],
});

function programFor(words: string, font = FONT) {
  const face = shop.typecase.face(font);
  return programOf(face, [showLine(face, words)], shop.typecase);
}

describe('a font of a document', () => {
  it('is one cut for all whose words are set in house letters', () => {
    const one = programFor(SENTENCES);
    expect(programFor(`${SENTENCES} Fartlek final office`)).toBe(one);
    expect(one.places, 'it needs no map of its glyphs').toBeUndefined();
  });

  it('is a cut of its own where a letter is in no house', () => {
    const own = programFor(`${SENTENCES} łódź`);
    expect(own).not.toBe(programFor(SENTENCES));
    expect(own.places).toBeDefined();
  });

  it('is a small cut of its own for the few letters of a title', () => {
    expect(programFor('Speed Play').file.length * 3).toBeLessThan(
      programFor(SENTENCES).file.length,
    );
  });

  it('is the same whatever order its words come in', () => {
    expect(programFor('Play Speed')).toBe(programFor('Speed Play'));
  });
});

it.each(['łódź', 'Καλημέρα', 'ﬁn ﬂow'])(
  'lets a reader find %s, and writes the same bytes whatever was painted before',
  async (words) => {
    const font = words.startsWith('Κ') ? 'Roboto Condensed 400' : FONT;
    const fresh = await paint((await freshShop()).typecase, [page(words, font)], ABOUT);
    const { typecase } = await freshShop();
    await paint(typecase, [page(`${SENTENCES} fin flow`, font)], ABOUT);
    await paint(typecase, [page(words, font), page(SENTENCES, font)], ABOUT);
    const last = await paint(typecase, [page(words, font)], ABOUT);
    expect(Buffer.from(last).equals(Buffer.from(fresh))).toBe(true);
    expect((await readPdf(last)).text.normalize('NFKC')).toContain(words.normalize('NFKC'));
  },
);

it('every house letter is in every face that sheets are set in', () => {
  for (const font of [
    'Literata 400',
    'Literata 600',
    'Literata 400 italic',
    'Barlow Condensed 400',
  ]) {
    expect(shape(shop.typecase.face(font), HOUSE_LETTERS).filter(({ id }) => id === 0)).toEqual([]);
  }
});

it('deflates a house cut once', async () => {
  let packed = 0;
  const { typecase } = await freshShop((bytes) => {
    packed += 1;
    return deflateAnywhere(bytes);
  });
  await paint(typecase, [page(SENTENCES)], ABOUT);
  const first = packed;
  await paint(typecase, [page(`${SENTENCES} again`)], ABOUT);
  expect(packed - first, 'only the page and the objects of the document').toBe(first - 2);
});
