import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { testShop } from '../../../test/fixtures/shop.ts';
import type { Bookmark, DrawList } from '../layout/drawing.ts';
import { countOf, entriesOf } from './outline.ts';
import { paint } from './paint.ts';

const page = (more: Partial<DrawList> = {}): DrawList => ({
  width: 300,
  height: 200,
  cells: [],
  items: [],
  ...more,
});

const mark = (title: string, level: Bookmark['level']): Bookmark => ({ title, level });

const YEAR: DrawList[] = [
  page({ bookmarks: [mark('A year', 1), mark('January', 2)] }),
  page({ height: 400, bookmarks: [mark('Week 1 – rest', 3), mark('Week 2', 3)] }),
  page(),
  page({ bookmarks: [mark('February', 2), mark('Notes', 1)] }),
];

const painted = async (...pages: DrawList[]): Promise<Uint8Array> =>
  paint((await testShop()).typecase, pages, { title: 'A', language: 'en', author: 'Ann' });

/** What pdf.js gives of an outline. */
interface Line {
  title: string;
  dest: unknown;
  items: Line[];
}

async function read(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const lines = async (all: Line[], indent = ''): Promise<string[]> =>
    (
      await Promise.all(
        all.map(async ({ title, dest, items }) => {
          const [target, ...view] = dest as [
            { num: number; gen: number },
            { name: string },
            ...number[],
          ];
          const number = (await document.getPageIndex(target)) + 1;
          const top = `${indent}${title} → ${number} ${JSON.stringify(view)}`;
          return [top, ...(await lines(items, `${indent}  `))];
        }),
      )
    ).flat();
  const found = {
    outline: await lines(((await document.getOutline()) ?? []) as Line[]),
    mode: await document.getPageMode(),
    labels: await document.getPageLabels(),
  };
  await document.loadingTask.destroy();
  return found;
}

describe('entriesOf', () => {
  it('hangs a line under the last one before it that is of a higher level', () => {
    const [year, notes] = entriesOf(YEAR);
    expect(year?.entries.map(({ title }) => title)).toEqual(['January', 'February']);
    expect(year?.entries[0]?.entries.map(({ title }) => title)).toEqual([
      'Week 1 – rest',
      'Week 2',
    ]);
    expect(notes).toEqual({ title: 'Notes', page: 3, entries: [] });
    expect(countOf(entriesOf(YEAR))).toBe(6);
  });

  it('takes a level that nothing stands over as a top', () => {
    const entries = entriesOf([page({ bookmarks: [mark('Week 1', 3), mark('March', 2)] })]);
    expect(entries.map(({ title }) => title)).toEqual(['Week 1', 'March']);
  });
});

describe('a painted outline', () => {
  it('leads each line to the top of its page', async () => {
    const { outline } = await read(await painted(...YEAR));
    const at = (height: number): string => `[{"name":"XYZ"},null,${height},null]`;
    expect(outline).toEqual([
      `A year → 1 ${at(200)}`,
      `  January → 1 ${at(200)}`,
      `    Week 1 – rest → 2 ${at(400)}`,
      `    Week 2 → 2 ${at(400)}`,
      `  February → 4 ${at(200)}`,
      `Notes → 4 ${at(200)}`,
    ]);
  });

  it('is chained both ways and counted, so that every viewer can unfold it', async () => {
    const { catalog } = await PDFDocument.load(await painted(...YEAR));
    const root = catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const [first, last] = ['First', 'Last'].map((key) => root.lookup(PDFName.of(key), PDFDict));
    expect(String(root.get(PDFName.of('Count')))).toBe('6');
    expect(String(first?.get(PDFName.of('Count')))).toBe('4');
    expect(first?.lookup(PDFName.of('Next'))).toBe(last);
    expect(last?.lookup(PDFName.of('Prev'))).toBe(first);
    expect(last?.lookup(PDFName.of('Parent'))).toBe(root);
    expect(first?.lookup(PDFName.of('Dest'), PDFArray).size()).toBe(5);
  });

  it('is opened beside the page only where it has more than one line', async () => {
    const one = page({ bookmarks: [mark('A year', 1)] });
    expect((await read(await painted(one, page()))).mode).toBe('UseNone');
    expect((await read(await painted(one, one))).mode).toBe('UseOutlines');
  });

  it('is not there without bookmarks', async () => {
    const { catalog } = await PDFDocument.load(await painted(page()));
    expect(catalog.get(PDFName.of('Outlines'))).toBeUndefined();
  });
});

describe('page labels', () => {
  it('call pages as the drawing does, others by their number in the file', async () => {
    const labels = [undefined, 'iv', 'Woche 3 – März', undefined, undefined, 'end'];
    const pages = labels.map((label) => page(label === undefined ? {} : { label }));
    expect((await read(await painted(...pages))).labels).toEqual([
      '1',
      'iv',
      'Woche 3 – März',
      '4',
      '5',
      'end',
    ]);
  });

  it('are not there where no page has one', async () => {
    expect((await read(await painted(page(), page()))).labels).toBeNull();
  });
});
