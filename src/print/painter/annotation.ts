import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib';
import type { DrawList } from '../layout/drawing.ts';

/** A link of a painted page. */
export interface Annotation {
  ref: PDFRef;
  /** Its key in the parent tree. */
  number: number;
  cell: string;
  /** What a screen reader says. */
  words: string;
}

/**
 * The links of a page.
 *
 * @param first the key in the parent tree of the first of them
 */
export const annotationsOf = (context: PDFContext, page: DrawList, first: number): Annotation[] =>
  page.items
    .filter((item) => item.type === 'link')
    .map((link, index) => {
      const { x, y, width, height, url, words, cell } = link;
      const number = first + index;
      const dict = context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [x, page.height - y - height, x + width, page.height - y],
        Border: [0, 0, 0],
        F: 4,
        StructParent: number,
        Contents: PDFHexString.fromText(words),
        A: { Type: 'Action', S: 'URI', URI: PDFString.of(safeUrl(url)) },
      });
      return { ref: context.register(dict), number, cell, words };
    });

/** ASCII only, without the brackets and backslashes that end a PDF string. */
const safeUrl = (url: string): string =>
  new URL(url).href.replace(/[()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
