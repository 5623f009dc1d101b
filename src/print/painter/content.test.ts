import { expect, it } from 'vitest';
import { testShop } from '../../../test/fixtures/shop.ts';
import type { DrawList, Item } from '../layout/drawing.ts';
import { contentOf } from './content.ts';
import { type DocumentFonts, openFonts } from './documentFonts.ts';

const text = (words: string, y: number, cell = 'one'): Item => ({
  type: 'text',
  x: 10,
  y,
  words,
  font: 'Barlow Condensed 600',
  size: 10,
  colour: '#000000',
  width: 30,
  role: 'session',
  cell,
});

const line: Item = {
  type: 'path',
  x: 5,
  y: 20,
  scale: 2,
  d: 'M0 0H10',
  stroke: { colour: '#ff0000', width: 4, dash: [2, 6] },
  cell: 'page',
  role: 'artifact',
};

const page = (...items: Item[]): DrawList => ({ width: 100, height: 100, cells: [], items });

/** What each TJ of a stream reads as. */
function linesOf(stream: string, fonts: DocumentFonts): string[] {
  const [font] = fonts.used.values();
  const { glyphs = new Map(), house = new Map() } = font?.face ?? {};
  const idOf = new Map([...house].map(([id, number]) => [number, id]));
  const letterOf = (number: number): string =>
    String.fromCodePoint(
      ...(glyphs.get(idOf.get(number) ?? number - house.size)?.codePoints ?? []),
    );
  return [...stream.matchAll(/\[((?:\\.|[^\]])*)\]TJ/gs)].map(([, shown = '']) =>
    [...shown.matchAll(/\(((?:\\.|[^\\)])*)\)/gs)]
      .flatMap(([, string = '']) => {
        const plain = string.replace(/\\(.)/gs, (_, sign) => (sign === 'r' ? '\r' : sign));
        return plain.match(/../gs) ?? [];
      })
      .map((pair) => letterOf(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)))
      .join(''),
  );
}

it('ends each line of a cell but the last with a space, so that words never run together', async () => {
  const fonts = openFonts((await testShop()).typecase);
  const { stream } = contentOf(
    page(text('Fartlek', 10), text('10 × 1 min', 20), text('Easy', 30, 'two')),
    fonts,
  );
  expect(linesOf(stream, fonts)).toEqual(['Fartlek ', '10 × 1 min', 'Easy']);
});

it('ends a line with a space even where decoration stands before the next', async () => {
  const fonts = openFonts((await testShop()).typecase);
  const { stream } = contentOf(page(text('Easy', 10), line, text('9 km', 20)), fonts);
  expect(linesOf(stream, fonts)).toEqual(['Easy ', '9 km']);
});

it('marks nothing that leaves no ink', async () => {
  const fonts = openFonts((await testShop()).typecase);
  const box: Item = {
    type: 'box',
    x: 0,
    y: 0,
    width: 9,
    height: 9,
    cell: 'one',
    role: 'note',
  };
  expect(contentOf(page(text(' ', 10), box), fonts)).toEqual({ stream: '', marks: [] });
});

it('numbers the stretches of each cell and leaves decoration out', async () => {
  const fonts = openFonts((await testShop()).typecase);
  const { stream, marks } = contentOf(
    page(line, text('Easy', 10), line, text('Rest', 10, 'two')),
    fonts,
  );
  expect(marks).toEqual(['one', 'two']);
  expect(stream.match(/\/Artifact BMC|MCID \d/g)).toEqual([
    '/Artifact BMC',
    'MCID 0',
    '/Artifact BMC',
    'MCID 1',
  ]);
});

it('draws a path in its own units, with pen and dashes to match', async () => {
  const { stream } = contentOf(page(line), openFonts((await testShop()).typecase));
  expect(stream).toContain('1 0 0 RG 2 w [1 3] 0 d q 2 0 0 -2 5 80 cm 0 0 m 10 0 l S Q');
});

it('leaves the holes of an even-odd path open', async () => {
  const square: Item = {
    type: 'path',
    x: 0,
    y: 0,
    scale: 1,
    d: 'M0 0H1',
    fill: '#000000',
    evenOdd: true,
    cell: 'page',
    role: 'artifact',
  };
  const painted = async (item: Item) =>
    contentOf(page(item), openFonts((await testShop()).typecase)).stream;
  expect(await painted(square)).toContain('l f* Q');
  expect(await painted({ ...square, stroke: { colour: '#000000', width: 1 } })).toContain('l B* Q');
  expect(await painted({ ...square, evenOdd: undefined })).toContain('l f Q');
});

it('chooses ink and font only where they change', async () => {
  const fonts = openFonts((await testShop()).typecase);
  const red = { ...text('Tempo', 30), colour: '#ff0000' } as Item;
  const round: Item = {
    ...line,
    stroke: { colour: '#ff0000', width: 4, dash: [2, 6], round: true },
  };
  const { stream } = contentOf(
    page(line, line, round, text('Easy', 10), text('Rest', 20), red, text('Long', 40)),
    fonts,
  );
  const chosen = stream.match(/[\d. ]+ (rg|RG|w)|\d J \d j|\[[\d ]*\] 0 d|\/F\d+ \d+ Tf/g);
  expect(chosen?.map((operator) => operator.trim())).toEqual([
    '1 0 0 RG',
    '2 w',
    '[1 3] 0 d',
    '1 J 1 j',
    '0 0 0 rg',
    '/F1 10 Tf',
    '1 0 0 rg',
    '0 0 0 rg',
  ]);
});
