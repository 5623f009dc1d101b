import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPdf } from './check.ts';
import { hire, type Worker } from './hire.ts';
import { CONTESTANTS, type ContestantName, type Stage } from './prepare.ts';
import { type Summary, summarise } from './summary.ts';

/** The sheet that is timed; the others come before it where a shop must not be new. */
const TIMED = 'steady';
const OTHERS = ['rebuilding', 'experienced'];
/** Rounds that only make the processes warm. */
const WARMING = 3;

/** What is timed, in the words of the table. */
export const MEASURES = {
  cold: 'cold: a new process to its first PDF',
  fresh: 'fresh: fonts opened anew in a running process, first sheet',
  other: 'warm: another level, after two others',
  again: 'warm: the same sheet once more',
} as const;

export type Measure = keyof typeof MEASURES;
type Times = Record<Measure, number[]>;

export interface SheetResult {
  name: ContestantName;
  bytes: number;
  pages: number;
  times: Record<Measure, Summary>;
}

interface Run {
  rounds: number;
  cold: number;
  say(words: string): void;
}

/** Times every contestant, turn by turn, so that a busy machine is busy for all. */
export async function measureSheets(stage: Stage, run: Run): Promise<SheetResult[]> {
  const times = new Map(
    CONTESTANTS.map((name): [ContestantName, Times] => [
      name,
      { cold: [], fresh: [], other: [], again: [] },
    ]),
  );
  await coldRounds(stage, run, times);
  await warmRounds(stage, run, times);
  return Promise.all(
    [...times].map(async ([name, taken]) => {
      const file = pdfOf(stage, name);
      const pages = await checkPdf(file, stage.sheets.get(TIMED)?.content, name);
      return { name, bytes: (await stat(file)).size, pages, times: summaries(taken) };
    }),
  );
}

async function coldRounds(stage: Stage, { cold, say }: Run, times: Map<ContestantName, Times>) {
  for (let round = 0; round <= cold; round += 1) {
    say(`cold, round ${round} of ${cold}`);
    for (const name of inTurn(round)) {
      const start = performance.now();
      const worker = hire(stage, name);
      await worker.ask({ what: 'fresh', sheet: TIMED, save: pdfOf(stage, name) });
      // The first round only brings the files into memory.
      if (round > 0) times.get(name)?.cold.push(performance.now() - start);
      await worker.end();
    }
  }
}

async function warmRounds(stage: Stage, { rounds, say }: Run, times: Map<ContestantName, Times>) {
  const workers = new Map(CONTESTANTS.map((name) => [name, hire(stage, name)]));
  for (let round = 1 - WARMING; round <= rounds; round += 1) {
    say(round < 1 ? 'warming up' : `warm, round ${round} of ${rounds}`);
    for (const name of inTurn(round + WARMING)) {
      const worker = workers.get(name);
      const taken = worker && (await warmRound(worker));
      if (taken && round > 0) for (const [what, time] of taken) times.get(name)?.[what].push(time);
    }
  }
  await Promise.all([...workers.values()].map((worker) => worker.end()));
}

async function warmRound(worker: Worker): Promise<[Measure, number][]> {
  const { time: fresh } = await worker.ask({ what: 'fresh', sheet: TIMED });
  await worker.ask({ what: 'open' });
  for (const sheet of OTHERS) await worker.ask({ what: 'draw', sheet });
  const { time: other } = await worker.ask({ what: 'draw', sheet: TIMED });
  const { time: again } = await worker.ask({ what: 'draw', sheet: TIMED });
  return [
    ['fresh', fresh],
    ['other', other],
    ['again', again],
  ];
}

/** Everybody once, each round beginning with the next. */
export const inTurn = (round: number): ContestantName[] =>
  CONTESTANTS.map((_, index) => CONTESTANTS[(index + round) % CONTESTANTS.length] ?? 'ours');

const pdfOf = ({ folder }: Stage, name: string): string => join(folder, `${name}.pdf`);

const summaries = ({ cold, fresh, other, again }: Times): Record<Measure, Summary> => ({
  cold: summarise(cold),
  fresh: summarise(fresh),
  other: summarise(other),
  again: summarise(again),
});
