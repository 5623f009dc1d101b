import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of letters as it stands on a page, points from its top left. */
interface Run {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** Smallest size of a month's own day number; those of its neighbours are smaller. */
const OWN_DAY = 12.9;
const TITLE = 25;
/** Width of a day, and its height at most, points. */
const CELL = { width: 95, height: 110 };

/**
 * What pdf.js reads under each day of a month sheet on A4.
 *
 * @returns the words by month and day, such as `May 2027 30`
 */
export async function daysOfMonthSheet(bytes: Uint8Array): Promise<Map<string, string>> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const days = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): Run[] =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str.trim(),
              size: item.transform[0],
              x: item.transform[4],
              y: height - item.transform[5],
            },
          ]
        : [],
    );
    for (const [day, words] of daysOf(runs)) days.set(day, words);
  }
  await document.loadingTask.destroy();
  return days;
}

function daysOf(runs: readonly Run[]): [string, string][] {
  const month = runs.find(({ size }) => size > TITLE)?.text ?? '';
  const monday = runs.find(({ text }) => text === 'Mon')?.x ?? 0;
  const numbers = runs.filter(
    ({ text, size, x }) => /^\d+$/.test(text) && size >= OWN_DAY && size < TITLE && x > monday - 1,
  );
  return numbers.map((day) => {
    const below = numbers.filter((other) => other.x === day.x && other.y > day.y);
    const floor = Math.min(day.y + CELL.height, ...below.map(({ y }) => y));
    const inside = runs.filter(
      ({ x, y }) => x > day.x && x < day.x + CELL.width && y > day.y && y < floor,
    );
    return [`${month} ${day.text}`, inside.map(({ text }) => text).join(' ')];
  });
}
