import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { seconds } from '../workbench/run.mjs';

/** What a reader of the progress line cares for. */
export interface Tally {
  pages: number;
  pdfs: number;
  files: number;
}

/**
 * Counts what a folder holds, subfolders included; nothing when it is not there yet.
 *
 * @example
 * tallyOf('dist') //=> { pages: 214, pdfs: 96, files: 371 }
 */
export function tallyOf(folder: string): Tally {
  const names = listing(folder);
  const count = (extension: string) => names.filter((name) => extname(name) === extension).length;
  return { pages: count('.html'), pdfs: count('.pdf'), files: names.length };
}

function listing(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
  } catch {
    return [];
  }
}

/**
 * One line of progress. The share is an estimate: it compares with the build before this one.
 *
 * @param milliseconds since the build began
 * @example
 * progressLine({ pages: 40, pdfs: 12, files: 60 }, { pages: 80, pdfs: 48, files: 140 }, 2300)
 * //=> '40 pages of about 80, 12 PDFs of about 48, 2.3 s'
 */
export function progressLine(now: Tally, before: Tally, milliseconds: number): string {
  const part = (done: number, last: number, word: string) =>
    `${done} ${word}${done === 1 ? '' : 's'}${last > done ? ` of about ${last}` : ''}`;
  return [
    part(now.pages, before.pages, 'page'),
    part(now.pdfs, before.pdfs, 'PDF'),
    seconds(milliseconds),
  ].join(', ');
}

const TERMINAL_PACE = 250;
const LOG_PACE = 5_000;
const CLEAR_LINE = '\r\x1b[2K';

/**
 * Shows how a build goes until it is stopped: one line that changes in a terminal, a plain line
 * every five seconds elsewhere.
 *
 * @returns the function that stops it
 */
export function showProgress(folder: string, before: Tally): () => void {
  const begun = performance.now();
  const line = () => `  ${progressLine(tallyOf(folder), before, performance.now() - begun)}`;
  const terminal = process.stdout.isTTY === true;
  const show = () => process.stdout.write(terminal ? `${CLEAR_LINE}${line()}` : `${line()}\n`);
  const timer = setInterval(show, terminal ? TERMINAL_PACE : LOG_PACE);
  return () => {
    clearInterval(timer);
    if (terminal) process.stdout.write(CLEAR_LINE);
  };
}
