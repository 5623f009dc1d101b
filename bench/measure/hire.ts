import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Answer, Job } from '../contestants/worker.ts';
import type { ContestantName, Stage } from './prepare.ts';

/** A contestant in a process of its own. */
export interface Worker {
  /** Milliseconds are measured inside the worker. */
  ask(job: Job): Promise<Answer>;
  end(): Promise<void>;
}

export function hire({ programs, folder }: Stage, name: ContestantName): Worker {
  const child = fork(programs[name], {
    env: { ...process.env, BENCH_FOLDER: folder, NODE_ENV: 'production' },
    execArgv: [],
  });
  const ask = (job: Job) => answerOf(child, name, job);
  return {
    ask,
    async end() {
      const left = once(child, 'exit');
      child.send({ what: 'close' } satisfies Job);
      await left;
    },
  };
}

function answerOf(child: ChildProcess, name: string, job: Job): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error(`${name} ended early.`));
    child.once('exit', gone);
    child.once('message', (answer: Answer) => {
      child.off('exit', gone);
      if (answer.error) reject(new Error(`${name}: ${answer.error}`));
      else resolve(answer);
    });
    child.send(job);
  });
}
