import { PDFContext, PDFHexString, type PDFRef } from 'pdf-lib';
import type { DrawList } from '../layout/drawing.ts';
import { type Annotation, annotationsOf } from './annotation.ts';
import { contentOf } from './content.ts';
import { digest } from './digest.ts';
import { documentBytes } from './documentBytes.ts';
import { type DocumentFonts, openFonts } from './documentFonts.ts';
import { type DocumentImages, embedImages } from './documentImages.ts';
import { streamBytes } from './glyphString.ts';
import { type About, identity, information, xmp } from './metadata.ts';
import { rounded } from './number.ts';
import { countOf, entriesOf, outline } from './outline.ts';
import { pageLabels } from './pageLabels.ts';
import { type PaintedPage, structure } from './structure.ts';
import { embedFont } from './subset.ts';
import type { Typecase } from './typecase.ts';
import { againstUniversal } from './universal.ts';

/**
 * Paints pages as a tagged PDF 1.7 with subset fonts and its objects deflated together, which calls itself PDF/UA-1 where nothing
 * speaks against it. The same pages give the same bytes.
 *
 * @example
 * const bytes = await paint(typecase, [drawing], { title: 'Speed Play', language: 'en', author: 'Ann' });
 */
export async function paint(
  typecase: Typecase,
  drawings: DrawList[],
  about: About,
): Promise<Uint8Array> {
  const context = PDFContext.create();
  const fonts = openFonts(typecase);
  const tree = context.nextRef();
  const resources = context.nextRef();
  const images: DocumentImages = [];
  const contents = drawings.map((drawing) => contentOf(drawing, fonts, images));
  let nextKey = drawings.length;
  const written: string[] = [];
  const pages = drawings.map((drawing, index): PaintedPage => {
    const { stream = '', marks = [] } = contents[index] ?? {};
    const annotations = annotationsOf(context, drawing, nextKey);
    nextKey += annotations.length;
    const packed = typecase.deflate(streamBytes(stream));
    written.push(digest(packed), digest(marks.join('\n')));
    const page = pageOf(context, drawing, { packed, index, tree, resources, annotations });
    return { drawing, page, marks, annotations };
  });
  context.assign(
    tree,
    context.obj({ Type: 'Pages', Kids: pages.map(({ page }) => page), Count: pages.length }),
  );
  const pictures = images.length > 0 ? { XObject: await embedImages(context, images) } : {};
  context.assign(resources, context.obj({ Font: fontsOf(context, fonts), ...pictures }));
  context.trailerInfo.Info = information(context, about);
  const universal = againstUniversal({ drawings, about, missing: [...fonts.missing] }).length === 0;
  context.trailerInfo.Root = catalogue(context, tree, pages, xmp(context, about, universal), about);
  const seen = images.map(({ data }) => digest(data));
  context.trailerInfo.ID = identity(context, JSON.stringify([about, ...written, ...seen]));
  return documentBytes(context, typecase.deflate);
}

interface PageParts {
  /** Its content stream, deflated. */
  packed: Uint8Array;
  index: number;
  tree: PDFRef;
  resources: PDFRef;
  annotations: Annotation[];
}

function pageOf(context: PDFContext, drawing: DrawList, parts: PageParts): PDFRef {
  const { annotations } = parts;
  return context.register(
    context.obj({
      Type: 'Page',
      Parent: parts.tree,
      MediaBox: [0, 0, drawing.width, drawing.height].map(rounded),
      Resources: parts.resources,
      Contents: context.register(context.stream(parts.packed, { Filter: 'FlateDecode' })),
      StructParents: parts.index,
      Tabs: 'S',
      ...(annotations.length > 0 ? { Annots: annotations.map(({ ref }) => ref) } : {}),
    }),
  );
}

function fontsOf(context: PDFContext, fonts: DocumentFonts): Record<string, PDFRef> {
  return Object.fromEntries(
    [...fonts.used.values()].map((font) => [
      font.resource,
      embedFont(context, font, fonts.typecase),
    ]),
  );
}

function catalogue(
  context: PDFContext,
  tree: PDFRef,
  pages: PaintedPage[],
  metadata: PDFRef,
  { language }: About,
): PDFRef {
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: tree,
    Lang: PDFHexString.fromText(language),
    Metadata: metadata,
    MarkInfo: { Marked: true },
    StructTreeRoot: structure(context, pages),
    ViewerPreferences: { DisplayDocTitle: true },
    PageLayout: 'SinglePage',
    ...wayfinding(context, pages),
  });
  return context.register(catalog);
}

/** Outline and page labels, where the drawings ask for them. */
function wayfinding(context: PDFContext, pages: PaintedPage[]): Record<string, PDFRef | string> {
  const drawings = pages.map(({ drawing }) => drawing);
  const labels = pageLabels(context, drawings);
  const entries = entriesOf(drawings);
  const lines = countOf(entries);
  const targets = pages.map(({ page, drawing }) => ({ page, height: rounded(drawing.height) }));
  return {
    ...(labels ? { PageLabels: labels } : {}),
    ...(lines > 0 ? { Outlines: outline(context, entries, targets) } : {}),
    ...(lines > 1 ? { PageMode: 'UseOutlines' } : {}),
  };
}
