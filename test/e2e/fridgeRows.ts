import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A row's first line stands at most this far above its week's number, points. */
const ABOVE = 15;

/** A run of letters as it stands on the page, points from its top left. */
interface Run {
  text: string;
  x: number;
  y: number;
}

/**
 * What pdf.js reads in each week's row of a fridge sheet, from one week's number to the next.
 *
 * @param weeks how many rows there must be
 */
export async function rowsOfFridge(bytes: Uint8Array, weeks: number): Promise<string[]> {
  const runs = await runsOf(bytes);
  const tops = weekNumbers(runs, weeks).map(({ y }) => y);
  const tall = ((tops.at(-1) ?? 0) - (tops[0] ?? 0)) / (weeks - 1);
  return tops.map((top) => {
    const inside = runs.filter(({ y }) => y > top - ABOVE && y < top + tall - ABOVE);
    return inside
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ');
  });
}

/** The large digits of the week column: left of Monday, one under the other, from 1. */
function weekNumbers(runs: readonly Run[], weeks: number): Run[] {
  const monday = runs.find(({ text }) => text === 'Mon');
  const left = runs.filter(({ x }) => x < (monday?.x ?? 0));
  return Array.from({ length: weeks }, (_, at) => {
    const number = left.find(({ text }) => text === String(at + 1));
    if (!number) throw new Error(`the sheet has no row for week ${at + 1}`);
    return number;
  });
}

async function runsOf(bytes: Uint8Array): Promise<Run[]> {
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  await document.loadingTask.destroy();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str.trim(), x: item.transform[4], y: height - item.transform[5] }]
      : [],
  );
}
