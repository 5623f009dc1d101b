import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib';
import type { Cell, DrawList } from '../layout/drawing.ts';
import type { Annotation } from './annotation.ts';
import { addKid, child, describe, type Element, element, set } from './element.ts';
import { partsOf, rowsOf } from './tables.ts';
import { figureAttributes, isHead, tableAttributes, tagOf } from './tags.ts';

/** A painted page, as tags need it. */
export interface PaintedPage {
  drawing: DrawList;
  page: PDFRef;
  /** Cell names, by number of marked content. */
  marks: string[];
  annotations: Annotation[];
}

/**
 * The structure tree: headings, paragraphs, figures, links, and cells gathered into tables, in
 * reading order. A screen reader walks it instead of the page.
 */
export function structure(context: PDFContext, pages: PaintedPage[]): PDFRef {
  const root = context.nextRef();
  const body = element(context, root, 'Document');
  const parents = pages.map((page) => tagPage(context, body, page));
  const numbers = [
    ...parents.map(({ marks }, index) => [index, context.register(context.obj(marks))] as const),
    ...parents.flatMap(({ links }) => links),
  ];
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: [body.ref],
      ParentTree: context.register(context.obj({ Nums: numbers.flat() })),
      ParentTreeNextKey: numbers.length,
    }),
  );
  return root;
}

/** The elements to which the stretches and annotations of a page belong, for the parent tree. */
interface Parents {
  marks: PDFRef[];
  links: [number: number, element: PDFRef][];
}

interface Tagging extends Parents {
  context: PDFContext;
  painted: PaintedPage;
  marksOf: Map<string, number[]>;
  linksOf: Map<string, Annotation[]>;
}

function tagPage(context: PDFContext, body: Element, painted: PaintedPage): Parents {
  const tagging: Tagging = {
    context,
    painted,
    marks: [],
    links: [],
    marksOf: Map.groupBy(painted.marks.keys(), (mark) => painted.marks[mark] ?? ''),
    linksOf: Map.groupBy(painted.annotations, ({ cell }) => cell),
  };
  for (const part of partsOf(painted.drawing.cells)) {
    if (Array.isArray(part)) tagTable(tagging, body, part);
    else tagCell(tagging, body, part);
  }
  return tagging;
}

/** Empty cells keep their place in their row: without them, later ones would slip under other heads. */
function tagTable(tagging: Tagging, body: Element, cells: Cell[]): void {
  const { marksOf, linksOf } = tagging;
  if (!cells.some(({ name }) => marksOf.has(name) || linksOf.has(name))) return;
  const table = child(tagging.context, body, 'Table');
  for (const row of rowsOf(cells)) {
    const line = child(tagging.context, table, 'TR');
    for (const cell of row) tagCell(tagging, line, cell);
  }
}

function tagCell(tagging: Tagging, parent: Element, cell: Cell): void {
  const { context, marksOf, linksOf } = tagging;
  const marks = marksOf.get(cell.name) ?? [];
  const place = cell.table ? tagTableCell(context, parent, cell) : parent;
  const tag = marks.length > 0 ? tagOf(cell) : undefined;
  const words = tag ? child(context, place, tag) : place;
  if (marks.length > 0) tagMarks(tagging, words, marks);
  if (tag === 'Figure') describeFigure(tagging, words, cell);
  const holder = tag === 'Figure' ? place : words;
  for (const link of linksOf.get(cell.name) ?? []) tagLink(tagging, holder, link);
}

function tagTableCell(context: PDFContext, row: Element, cell: Cell): Element {
  const made = child(context, row, isHead(cell) ? 'TH' : 'TD');
  describe(context, made, 'Table', tableAttributes(cell));
  return made;
}

function tagMarks(tagging: Tagging, owner: Element, marks: number[]): void {
  const { context, painted } = tagging;
  set(owner, 'Pg', painted.page);
  for (const mark of marks) {
    addKid(context, owner, context.obj(mark));
    tagging.marks[mark] = owner.ref;
  }
}

function describeFigure({ context, painted }: Tagging, figure: Element, cell: Cell): void {
  describe(context, figure, 'Layout', figureAttributes(cell, painted.drawing));
  if (cell.alt) set(figure, 'Alt', PDFHexString.fromText(cell.alt));
}

function tagLink({ context, painted, links }: Tagging, parent: Element, link: Annotation): void {
  const tagged = child(context, parent, 'Link');
  const { page } = painted;
  set(tagged, 'Alt', PDFHexString.fromText(link.words));
  addKid(context, tagged, context.obj({ Type: 'OBJR', Pg: page, Obj: link.ref }));
  links.push([link.number, tagged.ref]);
}
