import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { testShop } from '../../../test/fixtures/shop.ts';
import type { Cell, DrawList, Item } from '../layout/drawing.ts';
import { paint } from './paint.ts';
import { againstUniversal } from './universal.ts';

const ABOUT = { title: 'Speed Play', language: 'en', author: 'Ann' };
const place = { x: 40, y: 40, width: 100, height: 40 };

type Kind = Cell['role'];
type More = Partial<Omit<Cell, 'name' | 'role'>>;

const cell = (name: string, role: Kind, more: More = {}): Cell => ({
  name,
  role,
  ...place,
  ...more,
});

const words = (name: string, role: Kind = 'note', said = name): Item => ({
  type: 'text',
  x: 50,
  y: 50,
  words: said,
  font: 'Barlow Condensed 600',
  size: 10,
  colour: '#1d1b18',
  width: 30,
  role,
  cell: name,
});

const box = (name: string, role: Kind): Item => ({
  type: 'box',
  ...place,
  fill: '#faf1e4',
  cell: name,
  role,
});

const link = (name: string, said: string): Item => ({
  type: 'link',
  ...place,
  url: 'https://example.org/',
  words: said,
  cell: name,
  role: 'note',
});

/** A page on which every cell without an item of its own shows its name. */
const page = (cells: Cell[], ...items: Item[]): DrawList => {
  const drawn = new Set(items.map((item) => item.cell));
  const bare = cells.filter(({ name }) => !drawn.has(name));
  return {
    width: 300,
    height: 200,
    cells,
    items: [...bare.map(({ name, role }) => words(name, role)), ...items],
  };
};

const title = cell('title', 'heading');
const table = (rows: More['table'][][]): Cell[] =>
  rows.flatMap((row, at) =>
    row.map((more, column) =>
      cell(`${at}.${column}`, at === 0 ? 'day' : 'session', { table: { row: at, ...more } }),
    ),
  );

const WHOLE = page(
  [
    title,
    ...table([[{ row: 0, columnSpan: 2 }], [{ row: 1, rowSpan: 2 }, { row: 1 }], [{ row: 2 }]]),
    cell('chart', 'figure', { alt: 'Weeks grow' }),
    cell('code', 'artifact'),
  ],
  box('title', 'artifact'),
  words('title', 'heading'),
  box('chart', 'figure'),
  link('code', 'Open the plan'),
);

const said = (...drawings: DrawList[]): string[] =>
  againstUniversal({ drawings, about: ABOUT }).map(
    ({ page: number, cell: name, message }) => `${number} ${name}: ${message}`,
  );

it('has nothing against a whole page', () => {
  expect(said(WHOLE, page([cell('next', 'heading', { level: 2 })]))).toEqual([]);
});

describe('speaks against', () => {
  it('a document without a title or a language', () => {
    const found = againstUniversal({ drawings: [WHOLE], about: { title: ' ', language: '' } });
    expect(found).toEqual([
      { message: 'The document has no title.' },
      { message: '“” is no language.' },
    ]);
  });

  it('letters that no font has', () => {
    const found = againstUniversal({ drawings: [WHOLE], about: ABOUT, missing: ['走る'] });
    expect(found).toEqual([{ message: 'A letter of “走る” is in no font.' }]);
  });

  it('a first heading that is not of the first level', () => {
    expect(said(page([cell('part', 'heading', { level: 2 })]))).toEqual([
      '1 part: The first heading is of level 2, not 1.',
    ]);
  });

  it('a level of heading left out, from page to page too; a heading that shows nothing is none', () => {
    const hidden = page([cell('hidden', 'heading', { level: 2 })], box('hidden', 'artifact'));
    const deep = page([cell('deep', 'heading', { level: 3 }), cell('up', 'heading')]);
    expect(said(page([title]), hidden, deep)).toEqual([
      '3 deep: A heading of level 3 follows one of level 1.',
    ]);
  });

  it('a figure without words, but not one that shows nothing', () => {
    const cells = [cell('chart', 'figure', { alt: ' ' }), cell('empty', 'figure')];
    expect(said(page(cells, box('chart', 'figure'), box('empty', 'artifact')))).toEqual([
      '1 chart: The figure has no words for who does not see it.',
    ]);
  });

  it('a sign that is neither decoration nor in a figure', () => {
    expect(said(page([cell('note', 'note')], box('note', 'note')))).toEqual([
      '1 note: A box is neither decoration nor in a figure.',
    ]);
  });

  it('words and links that stand in no cell, and links without words', () => {
    const items = [words('lost'), link('lost', 'Open'), link('title', ' '), words('title')];
    expect(said(page([title], ...items, words('gone', 'artifact')))).toEqual([
      '1 lost: “lost” stands in no cell of the page.',
      '1 lost: A link stands in no cell of the page.',
      '1 title: A link has no words.',
    ]);
  });

  it('two cells of one name', () => {
    expect(said(page([title, cell('note', 'note'), cell('note', 'note')]))).toEqual([
      '1 note: Two cells have this name.',
    ]);
  });

  it('rows of unequal length, spans counted', () => {
    const short = table([[{ row: 0 }, { row: 0 }], [{ row: 1, rowSpan: 2 }, { row: 1 }], []]);
    const last = cell('last', 'session', { table: { row: 2, columnSpan: 2 } });
    expect(said(page([...short, last]))).toEqual([
      "1 last: The table's row is 3 columns long, its first one 2.",
    ]);
  });

  it('a cell that reaches below the last row', () => {
    expect(said(page(table([[{ row: 0 }], [{ row: 1, rowSpan: 2 }]])))).toEqual([
      '1 1.0: A cell of the table reaches below its last row.',
    ]);
  });

  it('a table that nothing heads', () => {
    expect(said(page([cell('free', 'session', { table: { row: 3 } })]))).toEqual([
      '1 free: Nothing heads the cells of the table.',
    ]);
  });
});

describe('a painted document', () => {
  const painted = async (drawing: DrawList): Promise<Uint8Array> =>
    paint((await testShop()).typecase, [drawing, drawing], ABOUT);
  const marked = async (drawing: DrawList): Promise<boolean> =>
    Buffer.from(await painted(drawing))
      .toString('latin1')
      .includes('>1</pdfuaid:part>');

  it('calls itself universal only where nothing speaks against it', async () => {
    expect(await marked(WHOLE)).toBe(true);
    expect(await marked({ ...WHOLE, cells: WHOLE.cells.slice(1) })).toBe(false);
    expect(await marked(page([cell('走る', 'note')]))).toBe(false);
  });

  it('says and holds what every universal document must', async () => {
    const { catalog, context } = await PDFDocument.load(await painted(WHOLE));
    const value = (...path: string[]): string =>
      String(
        path.reduce<unknown>(
          (at, key) => at instanceof PDFDict && at.lookup(PDFName.of(key)),
          catalog,
        ),
      );
    expect(value('MarkInfo', 'Marked')).toBe('true');
    expect(value('MarkInfo', 'Suspects')).toBe('undefined');
    expect(value('ViewerPreferences', 'DisplayDocTitle')).toBe('true');
    expect(value('StructTreeRoot', 'RoleMap')).toBe('undefined');
    const dicts = context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict);
    const of = (type: string): PDFDict[] =>
      dicts.filter((dict) => String(dict.get(PDFName.of('Type'))) === `/${type}`);
    expect(of('Page').map((each) => String(each.get(PDFName.of('Tabs'))))).toEqual(['/S', '/S']);
    for (const link of of('Annot')) {
      expect(link.lookup(PDFName.of('Contents'))).toBeDefined();
      expect(String(link.get(PDFName.of('StructParent')))).toMatch(/^\d+$/);
    }
    const whole = of('Font').filter((each) => String(each.get(PDFName.of('Subtype'))) === '/Type0');
    expect(whole.length).toBeGreaterThan(0);
    for (const font of whole) {
      expect(font.lookup(PDFName.of('ToUnicode'))).toBeInstanceOf(PDFStream);
      const part = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
      const file = part
        .lookup(PDFName.of('FontDescriptor'), PDFDict)
        .lookup(PDFName.of('FontFile2'));
      expect(file).toBeInstanceOf(PDFStream);
    }
  });
});
