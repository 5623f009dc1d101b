import {
  type PDFContext,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFRef,
} from 'pdf-lib';
import type { Bookmark, DrawList } from '../layout/drawing.ts';

/** A line of the outline with the page it leads to, and the lines under it. */
export interface Entry {
  title: string;
  page: number;
  entries: Entry[];
}

/**
 * Bookmarks of all pages, each under the last one before it that is of a higher level. A level that
 * nothing stands over is its own top.
 */
export function entriesOf(pages: Pick<DrawList, 'bookmarks'>[]): Entry[] {
  const top: Entry[] = [];
  const open: { level: Bookmark['level']; entry: Entry }[] = [];
  pages.forEach(({ bookmarks = [] }, page) => {
    for (const { title, level } of bookmarks) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const entry: Entry = { title, page, entries: [] };
      (open.at(-1)?.entry.entries ?? top).push(entry);
      open.push({ level, entry });
    }
  });
  return top;
}

/** A page as the outline needs it. */
export interface Target {
  page: PDFRef;
  /** Points. */
  height: number;
}

/** The document's outline, with every line unfolded. */
export function outline(context: PDFContext, entries: Entry[], targets: Target[]): PDFRef {
  const root = context.nextRef();
  const dict = context.obj({ Type: 'Outlines' });
  fill(context, { ref: root, dict }, entries, targets);
  context.assign(root, dict);
  return root;
}

interface Line {
  ref: PDFRef;
  dict: PDFDict;
}

/** Hangs entries under a line, as a chain in both directions. */
function fill(context: PDFContext, parent: Line, entries: Entry[], targets: Target[]): void {
  const refs = entries.map(() => context.nextRef());
  entries.forEach((entry, index) => {
    const ref = refs[index];
    const target = targets[entry.page];
    if (!ref || !target) return;
    const dict = context.obj({
      Title: PDFHexString.fromText(entry.title),
      Parent: parent.ref,
      Prev: refs[index - 1],
      Next: refs[index + 1],
      Dest: [target.page, 'XYZ', PDFNull, target.height, PDFNull],
    });
    fill(context, { ref, dict }, entry.entries, targets);
    context.assign(ref, dict);
  });
  const [first, last] = [refs[0], refs.at(-1)];
  if (!first || !last) return;
  parent.dict.set(PDFName.of('First'), first);
  parent.dict.set(PDFName.of('Last'), last);
  parent.dict.set(PDFName.of('Count'), context.obj(countOf(entries)));
}

/** Lines, and the lines under them. */
export const countOf = (entries: Entry[]): number =>
  entries.reduce((sum, entry) => sum + 1 + countOf(entry.entries), 0);
