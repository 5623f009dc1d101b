import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant, Sheet } from './contestant.ts';

/** What the run asks of a worker; `fresh` opens and draws, and counts both. */
export interface Job {
  what: 'open' | 'draw' | 'fresh' | 'close';
  level?: string;
  /** Where to keep the PDF. */
  save?: string;
}

export interface Answer {
  /** Milliseconds inside the worker. */
  time: number;
  error?: string;
}

/** Serves one contestant to the run, job by job, over the channel between the processes. */
export function serve(contestant: Contestant): void {
  const folder = process.env.BENCH_FOLDER ?? '';
  const fonts = join(folder, 'fonts');
  const sheets = new Map<string, Sheet>();
  const sheetOf = (level: string): Sheet => {
    const sheet =
      sheets.get(level) ?? JSON.parse(readFileSync(join(folder, `${level}.json`), 'utf8'));
    sheets.set(level, sheet);
    return sheet;
  };
  const work = async ({ what, level = '', save }: Job): Promise<number> => {
    if (what === 'close') {
      process.disconnect();
      return 0;
    }
    const sheet = level ? sheetOf(level) : undefined;
    const start = performance.now();
    if (what !== 'draw') await contestant.open(fonts);
    const bytes = sheet && (await contestant.draw(sheet));
    const time = performance.now() - start;
    if (save && bytes) writeFileSync(save, bytes);
    return time;
  };
  // Also when the run was broken off: nothing of a contestant stays behind.
  process.once('disconnect', () => contestant.close());
  process.on('message', async (job: Job) => {
    const answer = await work(job).then(
      (time): Answer => ({ time }),
      (error): Answer => ({ time: 0, error: String(error?.stack ?? error) }),
    );
    if (process.connected) process.send?.(answer);
  });
}
