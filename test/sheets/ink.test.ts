import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SHEET_NAMES } from '../../src/model/sheet.ts';
import { printSheet } from '../../src/print/print.ts';
import { sheetContents } from '../../src/site/sheetContents.ts';
import { speedPlay } from '../fixtures/plans.ts';
import { OPTIONS, testShop } from '../fixtures/shop.ts';

const run = promisify(execFile);
const MOST_INK = 0.06;
/** As many as are measured: fine enough that a hair line is not thickened to a dot. */
const PAGES = 6;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periodical-ink-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** How much of the paper is ink on each page, 0 for white to 1 for black. */
async function inkOf(bytes: Uint8Array, name: string): Promise<number[]> {
  const file = join(folder, `${name}.pdf`);
  await writeFile(file, bytes);
  const { stdout } = await run('pdftoppm', ['-r', '200', '-l', String(PAGES), '-gray', file], {
    encoding: 'buffer',
    maxBuffer: 1 << 28,
  });
  return pagesOf(new Uint8Array(stdout)).map((pixels) => 1 - brightnessOf(pixels) / 255);
}

function brightnessOf(pixels: Uint8Array): number {
  let sum = 0;
  for (const light of pixels) sum += light;
  return sum / pixels.length;
}

/** The pixels of each picture in a file of PGM pictures, one after the other. */
function pagesOf(pgm: Uint8Array): Uint8Array[] {
  const pages: Uint8Array[] = [];
  for (let at = 0; at < pgm.length; ) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(
      new TextDecoder('latin1').decode(pgm.subarray(at, at + 40)),
    );
    if (!head) throw new Error('poppler wrote no PGM');
    const start = at + head[0].length;
    at = start + Number(head[1]) * Number(head[2]);
    pages.push(pgm.subarray(start, at));
  }
  return pages;
}

it.each(SHEET_NAMES)('the %s spares ink in black: under 6 % of each page', async (sheet) => {
  const plan = speedPlay();
  const request = { ...OPTIONS, sheet, ink: 'mono', ...sheetContents(sheet, plan) } as const;
  const { bytes, pages } = await printSheet(await testShop(), plan, request);
  const shares = await inkOf(bytes, sheet);
  expect(shares).toHaveLength(Math.min(PAGES, pages.length));
  expect(Math.max(...shares)).toBeLessThan(MOST_INK);
  expect(Math.max(...shares)).toBeGreaterThan(0.01);
});
