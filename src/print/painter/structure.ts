import { type PDFArray, type PDFContext, type PDFDict, PDFName, type PDFRef } from 'pdf-lib';
import type { Cell, DrawList } from '../layout/drawing.ts';

/** A painted page, as tags need it. */
export interface PaintedPage {
  drawing: DrawList;
  page: PDFRef;
  /** Cell names, by number of marked content. */
  marks: string[];
}

const TABLE_TAGS = { week: 'TH', day: 'TH', session: 'TD' } as const;

/**
 * The structure tree: headings, paragraphs, and cells gathered into a table, in reading order.
 * A screen reader walks it instead of the page.
 */
export function structure(context: PDFContext, pages: PaintedPage[]): PDFRef {
  const root = context.nextRef();
  const parents: PDFRef[][] = [];
  const body = element(context, root, 'Document');
  for (const page of pages) parents.push(tagPage(context, body, page));
  const numbers = parents.flatMap((refs, index) => [index, context.register(context.obj(refs))]);
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: [body.ref],
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: pages.length,
    }),
  );
  return root;
}

interface Element {
  ref: PDFRef;
  dict: PDFDict;
  kids: PDFArray;
}

function element(context: PDFContext, parent: PDFRef, tag: string): Element {
  const kids = context.obj([]);
  const dict = context.obj({ Type: 'StructElem', S: tag, P: parent });
  dict.set(PDFName.of('K'), kids);
  return { ref: context.register(dict), dict, kids };
}

/** @returns the element of each stretch of marked content, for the parent tree */
function tagPage(
  context: PDFContext,
  body: Element,
  { drawing, page, marks }: PaintedPage,
): PDFRef[] {
  const marked = new Set(marks);
  const cells = drawing.cells.filter(({ name }) => marked.has(name));
  const owners: PDFRef[] = [];
  const tag = (parent: Element, cell: Cell): void => {
    const tagged = child(context, parent, tagOf(cell));
    describe(context, tagged, cell, page);
    marks.forEach((name, mark) => {
      if (name !== cell.name) return;
      tagged.kids.push(context.obj(mark));
      owners[mark] = tagged.ref;
    });
  };
  for (const part of partsOf(cells)) {
    if (!Array.isArray(part)) tag(body, part);
    else tagTable(context, body, part, tag);
  }
  return owners;
}

/** Cells on their own, and neighbours that make a table together. */
function partsOf(cells: Cell[]): (Cell | Cell[])[] {
  const parts: (Cell | Cell[])[] = [];
  for (const cell of cells) {
    const last = parts.at(-1);
    if (!cell.table) parts.push(cell);
    else if (Array.isArray(last)) last.push(cell);
    else parts.push([cell]);
  }
  return parts;
}

function tagTable(
  context: PDFContext,
  body: Element,
  cells: Cell[],
  tag: (parent: Element, cell: Cell) => void,
): void {
  const table = child(context, body, 'Table');
  const rows = Map.groupBy(cells, (cell) => cell.table?.row ?? 0);
  for (const [, row] of [...rows].sort(([one], [other]) => one - other)) {
    const line = child(context, table, 'TR');
    for (const cell of row) tag(line, cell);
  }
}

function child(context: PDFContext, parent: Element, tag: string): Element {
  const made = element(context, parent.ref, tag);
  parent.kids.push(made.ref);
  return made;
}

function tagOf({ role, table }: Cell): string {
  if (role === 'heading') return 'H1';
  return table && role in TABLE_TAGS ? TABLE_TAGS[role as keyof typeof TABLE_TAGS] : 'P';
}

/** Tells a table cell how far it spans and what it heads. */
function describe(context: PDFContext, { dict }: Element, cell: Cell, page: PDFRef): void {
  dict.set(PDFName.of('Pg'), page);
  if (!cell.table) return;
  const { row, rowSpan, columnSpan } = cell.table;
  const attributes = context.obj({ O: 'Table' });
  if (rowSpan) attributes.set(PDFName.of('RowSpan'), context.obj(rowSpan));
  if (columnSpan) attributes.set(PDFName.of('ColSpan'), context.obj(columnSpan));
  if (cell.role !== 'session') {
    attributes.set(PDFName.of('Scope'), context.obj(row === 0 ? 'Column' : 'Row'));
  }
  dict.set(PDFName.of('A'), attributes);
}
