import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SheetContent } from '../fair/content.ts';

/**
 * Makes sure that nobody wins by drawing less: one page, and every word of the sheet as often as
 * it stands there.
 *
 * @returns the number of pages
 * @throws Error naming what is missing
 */
export async function checkPdf(
  file: string,
  content: SheetContent | undefined,
  name: string,
): Promise<number> {
  if (!content) throw new Error('There is no such sheet.');
  const data = new Uint8Array(await readFile(file));
  const { pages, words } = await readPdf(data);
  const missing = [...countOf(wordsOf(content))].filter(
    ([expected, times]) => words.split(expected).length - 1 < times,
  );
  if (missing.length > 0) throw new Error(`${name} lacks ${missing.map(String).join('; ')}`);
  if (pages !== 1) throw new Error(`${name} drew ${pages} pages.`);
  return pages;
}

async function readPdf(data: Uint8Array): Promise<{ pages: number; words: string }> {
  const task = getDocument({ data, verbosity: 0 });
  const document = await task.promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const pages = document.numPages;
  await task.destroy();
  return { pages, words: tight(items.map((item) => ('str' in item ? item.str : '')).join('')) };
}

/** Lines break differently everywhere; letters stay. */
const tight = (words: string): string => words.normalize('NFKC').replace(/\s/g, '');

function wordsOf({ title, lead, facts, brand, imprint, heads, ...sheet }: SheetContent): string[] {
  const days = sheet.weeks.flatMap((week) => week.days.flatMap(({ lines }) => lines));
  return [
    ...[title, lead, facts, brand, imprint, ...heads],
    ...sheet.legends.flatMap(({ name, meaning }) => [name, meaning]),
    ...sheet.bands.filter(({ named }) => named).map(({ name }) => name),
    ...sheet.weeks.flatMap((week) => [week.title, week.volume, week.purpose]),
    ...days.flatMap((line) => [line.title, line.amount, line.detail]),
  ].filter(Boolean);
}

function countOf(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words.map(tight)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
