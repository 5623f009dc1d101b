import { join } from 'node:path';
import { forPeers, type Orders } from '../fair/orders.ts';
import { checkPdf } from './check.ts';
import { hire, type Worker } from './hire.ts';
import { CONTESTANTS, type ContestantName, type Stage } from './prepare.ts';
import { inTurn } from './sheets.ts';

/** One sheet drawn by one contestant. */
export interface Drawn {
  name: ContestantName;
  sheet: string;
  /** Milliseconds. */
  time: number;
  bytes: number;
}

export interface CatalogueResult {
  /** Sheets that the peers drew too. */
  sample: string[];
  drawn: Drawn[];
  cold: { name: ContestantName; time: number }[];
}

interface Run {
  cold: number;
  say(words: string): void;
}

/**
 * The whole catalogue by us and a sample of it by the peers, in one run. We draw on, sheet after sheet,
 * until the next of the sample; then everybody draws that one, so that all have the same moments of a
 * busy machine.
 */
export async function measureCatalogue(
  stage: Stage,
  orders: Orders,
  { cold, say }: Run,
): Promise<CatalogueResult> {
  const sample = forPeers(orders);
  const result: CatalogueResult = {
    sample,
    drawn: [],
    cold: await coldStarts(stage, sample, cold),
  };
  const workers = new Map(CONTESTANTS.map((name) => [name, hire(stage, name)]));
  say('warming up');
  for (const [name, worker] of workers)
    await warm(worker, name === 'ours' ? [...orders.keys()] : sample);
  const draw = async (name: ContestantName, sheet: string) => {
    const save = sample.includes(sheet) ? pdfOf(stage, name, sheet) : undefined;
    const answer = await workers.get(name)?.ask({ what: 'draw', sheet, ...(save && { save }) });
    if (answer) result.drawn.push({ name, sheet, ...answer });
  };
  for (const sheet of orders.keys()) {
    const turn = sample.indexOf(sheet);
    if (turn >= 0) say(`sheet ${turn + 1} of ${sample.length} that all draw: ${sheet}`);
    for (const name of turn < 0 ? (['ours'] as const) : inTurn(turn)) await draw(name, sheet);
  }
  await Promise.all([...workers.values()].map((worker) => worker.end()));
  for (const name of CONTESTANTS) {
    for (const sheet of sample)
      await checkPdf(pdfOf(stage, name, sheet), stage.sheets.get(sheet)?.content, name);
  }
  return result;
}

/** A new process to its first PDF; the first round only brings the files into memory. */
async function coldStarts(stage: Stage, sample: string[], rounds: number) {
  const cold: CatalogueResult['cold'] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of inTurn(round)) {
      const start = performance.now();
      const worker = hire(stage, name);
      await worker.ask({ what: 'fresh', ...(sample[0] && { sheet: sample[0] }) });
      if (round > 0) cold.push({ name, time: performance.now() - start });
      await worker.end();
    }
  }
  return cold;
}

/** Lets the code get warm, then opens anew: nothing that was laid out is left. */
async function warm(worker: Worker, sheets: string[]): Promise<void> {
  await worker.ask({ what: 'open' });
  for (const sheet of sheets) await worker.ask({ what: 'draw', sheet });
  await worker.ask({ what: 'open' });
}

const pdfOf = ({ folder }: Stage, name: string, sheet: string): string =>
  join(folder, `${name}-${sheet}.pdf`);
