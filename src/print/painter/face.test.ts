import { beforeAll, describe, expect, it } from 'vitest';
import { testShop } from '../../../test/fixtures/shop.ts';
import { fontName } from '../layout/fonts.ts';
import { stampOf, textsOf } from '../layout/stamp.ts';
import type { PrintShop } from '../shop.ts';
import { shape, widthOf } from './face.ts';

let shop: PrintShop;
beforeAll(async () => {
  shop = await testShop();
});

const FACES = [
  ['Literata', 600, 'normal'],
  ['Literata', 400, 'italic'],
  ['Barlow Condensed', 600, 'normal'],
  ['Barlow Condensed', 400, 'normal'],
  ['Roboto Condensed', 400, 'normal'],
] as const;

describe.each(FACES)('%s %d %s', (family, weight, style) => {
  it.each(['AVATAR', 'Tempo', 'final office', '10 × 1 min', '9\u00a0km'])(
    'sets %s as wide as the layout measured it',
    async (words) => {
      const face = shop.typecase.face(fontName(family, weight, style));
      const type = {
        display: 'flex',
        fontFamily: family,
        fontWeight: weight,
        fontStyle: style,
        fontSize: 50,
      };
      const element = { type: 'div', key: null, props: { style: type, children: words } };
      const stamp = await stampOf(
        shop.press,
        `${family}${weight}${style}${words}`,
        900,
        () => element,
      );
      const [text] = textsOf(stamp);
      expect(widthOf(face, words, 50)).toBeCloseTo(text?.width ?? 0, 1);
    },
  );
});

it('brings pairs such as AV closer together', () => {
  const glyphs = shape(shop.typecase.face('Barlow Condensed 600'), 'AV');
  expect(glyphs[0]?.kern).toBeLessThan(-20);
});

it('writes fi as one glyph that still reads as two letters', () => {
  const glyphs = shape(shop.typecase.face('Literata 400'), 'fi');
  expect(glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints))).toEqual(['fi']);
});

it('turns no-break spaces into plain ones', () => {
  const glyphs = shape(shop.typecase.face('Literata 400'), '9\u00a0km');
  expect(glyphs[1]?.codePoints).toEqual([32]);
});
