import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant, Sheet } from './contestant.ts';

/** What the run asks of a worker; `fresh` opens and draws, and counts both. */
export interface Job {
  what: 'open' | 'draw' | 'fresh' | 'close';
  /** Its name among the sheets of the run. */
  sheet?: string;
  /** Where to keep the PDF. */
  save?: string;
}

export interface Answer {
  /** Milliseconds inside the worker. */
  time: number;
  /** Of the PDF. */
  bytes: number;
  error?: string;
}

/** Serves one contestant to the run, job by job, over the channel between the processes. */
export function serve(contestant: Contestant): void {
  const folder = process.env.BENCH_FOLDER ?? '';
  const fonts = join(folder, 'fonts');
  const sheets = new Map<string, Sheet>();
  const sheetOf = (name: string): Sheet => {
    const sheet =
      sheets.get(name) ?? JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    sheets.set(name, sheet);
    return sheet;
  };
  const work = async ({ what, sheet: name = '', save }: Job): Promise<Answer> => {
    if (what === 'close') {
      process.disconnect?.();
      return { time: 0, bytes: 0 };
    }
    const sheet = name ? sheetOf(name) : undefined;
    const start = performance.now();
    if (what !== 'draw') await contestant.open(fonts);
    const bytes = sheet && (await contestant.draw(sheet));
    const time = performance.now() - start;
    if (save && bytes) writeFileSync(save, bytes);
    return { time, bytes: bytes?.length ?? 0 };
  };
  // Also when the run was broken off: nothing of a contestant stays behind.
  process.once('disconnect', () => contestant.close());
  process.on('message', async (job: Job) => {
    const answer = await work(job).catch(
      (error): Answer => ({ time: 0, bytes: 0, error: String(error?.stack ?? error) }),
    );
    if (process.connected) process.send?.(answer);
  });
}
