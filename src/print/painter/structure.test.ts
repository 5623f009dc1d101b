import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from 'pdf-lib';
import { expect, it } from 'vitest';
import { readTags } from '../../../test/fixtures/readTags.ts';
import { testShop } from '../../../test/fixtures/shop.ts';
import type { Cell, DrawList, Item, Shape } from '../layout/drawing.ts';
import { paint } from './paint.ts';

const place = { x: 40, y: 40, width: 100, height: 40 };

const cell = (name: string, role: Cell['role'], more: Partial<Cell> = {}): Cell => ({
  name,
  role,
  ...place,
  ...more,
});

const words = (name: string, more: Partial<Item> = {}): Item =>
  ({
    type: 'text',
    x: 50,
    y: 50,
    words: name,
    font: 'Barlow Condensed 600',
    size: 10,
    colour: '#1d1b18',
    width: 30,
    role: 'note',
    cell: name,
    ...more,
  }) as Item;

const link = (name: string): Item => ({
  type: 'link',
  ...place,
  url: 'https://example.org/',
  words: 'Open the plan',
  cell: name,
  role: 'note',
});

const drawn = (shape: Shape, name: string, role: Item['role']): Item => ({
  ...shape,
  cell: name,
  role,
});

const box: Shape = { type: 'box', ...place, fill: '#faf1e4' };
const line: Shape = {
  type: 'path',
  x: 40,
  y: 60,
  scale: 1,
  d: 'M0 0H9',
  stroke: { colour: '#000000', width: 1 },
};

const page = (cells: Cell[], items: Item[]): DrawList => ({
  width: 300,
  height: 200,
  cells,
  items,
});

const painted = async (...pages: DrawList[]): Promise<Uint8Array> =>
  paint((await testShop()).typecase, pages, { title: 'A', language: 'en', author: 'Ann' });

const tags = async (cells: Cell[], items: Item[]): Promise<string> =>
  (await readTags(await painted(page(cells, items)))).flat().join('\n');

it('gives headings their level', async () => {
  const cells = ([1, 2, 3] as const).map((level) => cell(`h${level}`, 'heading', { level }));
  cells.push(cell('h', 'heading'));
  const found = await tags(cells, [words('h'), words('h1'), words('h2'), words('h3')]);
  expect(found).toBe('Document\n  H1 h1\n  H2 h2\n  H3 h3\n  H1 h');
});

it('gathers neighbours with a place into a table, rows from the top, cells as they come', async () => {
  const cells = [
    cell('Mon', 'day', { table: { row: 0 } }),
    cell('far', 'session', { table: { row: 2 } }),
    cell('1', 'week', { table: { row: 1 } }),
    cell('near', 'session', { table: { row: 1 } }),
  ];
  const items = ['near', 'far', '1', 'Mon'].map((name) => words(name));
  expect(await tags(cells, items)).toBe(
    'Document\n  Table\n    TR\n      TH Mon\n    TR\n      TH 1\n      TD near\n    TR\n      TD far',
  );
});

it('ends a table at a cell without a place, even one that shows nothing', async () => {
  const cells = [
    cell('one', 'session', { table: { row: 0 } }),
    cell('between', 'note'),
    cell('two', 'session', { table: { row: 0 } }),
  ];
  expect(await tags(cells, [words('one'), words('two')])).toBe(
    'Document\n  Table\n    TR\n      TD one\n  Table\n    TR\n      TD two',
  );
});

it('keeps tables of two pages apart', async () => {
  const one = page([cell('one', 'session', { table: { row: 0 } })], [words('one')]);
  const two = page([cell('two', 'session', { table: { row: 1 } })], [words('two')]);
  const found = await readTags(await painted(one, two));
  expect(found.map((lines) => lines.join())).toEqual([
    'Document,  Table,    TR,      TD one',
    'Document,  Table,    TR,      TD two',
  ]);
});

it('keeps the place of an empty cell in its row, and leaves out every other empty cell', async () => {
  const cells = [
    cell('note', 'note'),
    cell('one', 'session', { table: { row: 0 } }),
    cell('free', 'session', { table: { row: 0 } }),
    cell('two', 'session', { table: { row: 0 } }),
    cell('picture', 'figure', { alt: 'Nothing' }),
    cell('none', 'session', { table: { row: 0 } }),
  ];
  const items = [words('one'), words('two'), words('note', { words: ' ' } as Partial<Item>)];
  expect(await tags(cells, [...items, drawn(box, 'picture', 'artifact')])).toBe(
    'Document\n  Table\n    TR\n      TD one\n      TD\n      TD two',
  );
});

it('stands a heading or a figure of a table inside its cell', async () => {
  const cells = [
    cell('June', 'heading', { level: 2, table: { row: 0 } }),
    cell('chart', 'figure', { alt: 'Up', table: { row: 0 } }),
  ];
  expect(await tags(cells, [words('June'), drawn(line, 'chart', 'figure')])).toBe(
    'Document\n  Table\n    TR\n      TD\n        H2 June\n      TD\n        Figure (Up)',
  );
});

it('makes one stretch of all that a figure draws, with its words and its place', async () => {
  const cells = [cell('chart', 'figure', { alt: 'Weeks grow' })];
  const items = [box, line].map((shape) => drawn(shape, 'chart', 'figure'));
  const bytes = await painted(page(cells, [...items, words('chart', { role: 'figure' })]));
  expect((await readTags(bytes)).flat()).toEqual(['Document', '  Figure (Weeks grow) chart']);
  const [figure] = await elements(bytes, 'Figure');
  expect(figure?.get('K')).toEqual([0]);
  expect(figure?.get('A')).toEqual({ O: 'Layout', Placement: 'Block', BBox: [40, 120, 140, 160] });
});

it('says what a head of a table heads, and how far cells reach', async () => {
  const cells = [
    cell('Mon', 'day', { table: { row: 0, columnSpan: 2 } }),
    cell('1', 'week', { table: { row: 1, rowSpan: 2 } }),
    cell('Easy', 'session', { table: { row: 1 } }),
  ];
  const bytes = await painted(page(cells, [words('Mon'), words('1'), words('Easy')]));
  const attributes = (await elements(bytes, 'TH', 'TD')).map((one) => one.get('A'));
  expect(attributes).toEqual([
    { O: 'Table', ColSpan: 2, Scope: 'Column' },
    { O: 'Table', RowSpan: 2, Scope: 'Row' },
    undefined,
  ]);
});

it('makes a link of its own where a cell holds nothing else, and one inside words or beside a figure', async () => {
  const cells = [
    cell('code', 'artifact'),
    cell('Read on', 'note'),
    cell('logo', 'figure', { alt: 'A shoe' }),
  ];
  const items = [words('Read on'), drawn(box, 'logo', 'figure')];
  expect(await tags(cells, [...items, ...['code', 'Read on', 'logo'].map(link)])).toBe(
    [
      'Document',
      '  Link (Open the plan) <annotation>',
      '  P Read on',
      '    Link (Open the plan) <annotation>',
      '  Figure (A shoe)',
      '  Link (Open the plan) <annotation>',
    ].join('\n'),
  );
});

it('finds the tag of every stretch and of every link by its number', async () => {
  const one = page([cell('a', 'note'), cell('b', 'note')], [words('a'), words('b'), link('b')]);
  const two = page([cell('c', 'note')], [words('c'), link('c')]);
  const document = await PDFDocument.load(await painted(one, two));
  const { context } = document;
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray)
    .asArray();
  const tagOf = (found: PDFObject | undefined): unknown =>
    found instanceof PDFArray
      ? found.asArray().map(tagOf)
      : context.lookup(found, PDFDict).lookup(PDFName.of('S'), PDFName).decodeText();
  const keys = numbers.filter((_, at) => at % 2 === 0).map((key) => Number(String(key)));
  const owners = numbers
    .filter((_, at) => at % 2 === 1)
    .map((owner) => tagOf(context.lookup(owner)));
  expect(keys).toEqual([0, 1, 2, 3]);
  expect(owners).toEqual([['P', 'P'], ['P'], 'Link', 'Link']);
  expect(root.get(PDFName.of('ParentTreeNextKey'))).toEqual(PDFNumber.of(4));
  const annotations = document.getPages().flatMap((each) => each.node.Annots()?.asArray() ?? []);
  const parents = annotations.map((each) =>
    context.lookup(each, PDFDict).lookup(PDFName.of('StructParent'), PDFNumber).asNumber(),
  );
  expect(parents).toEqual([2, 3]);
});

/** Elements of the structure tree as plain values, in the order they were made. */
async function elements(bytes: Uint8Array, ...names: string[]): Promise<Map<string, unknown>[]> {
  const { context } = await PDFDocument.load(bytes);
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => names.includes(String(dict.get(PDFName.of('S'))).slice(1)))
    .map((dict) => new Map(Object.entries(plain(dict) as object)));
}

function plain(object: PDFObject | undefined): unknown {
  if (object instanceof PDFDict) {
    return Object.fromEntries(
      object.entries().map(([key, value]) => [key.decodeText(), plain(value)]),
    );
  }
  if (object instanceof PDFArray) return object.asArray().map(plain);
  if (object instanceof PDFNumber) return object.asNumber();
  if (object instanceof PDFRef) return object.toString();
  return object instanceof PDFName ? object.decodeText() : object;
}
