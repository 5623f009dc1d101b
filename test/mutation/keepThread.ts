import {
  type PoolOptions,
  type PoolRunnerInitializer,
  type PoolWorker,
  ThreadsPoolWorker,
} from 'vitest/node';

type Message = Parameters<PoolWorker['send']>[0];
type Listener = (data: unknown) => void;

/** Runs after which a thread is let go, with all it has gathered. */
const MOST_RUNS = 200;

let thread: ThreadsPoolWorker | undefined;
let runs = 0;

/**
 * Keeps one thread, and the modules it has read, from mutant to mutant. Only a mutant of code that
 * runs while modules are read needs a thread of its own; the others are switched on by Stryker just
 * before the tests of a file begin. It makes a mutant several times cheaper.
 */
class KeptThread implements PoolWorker {
  readonly name = 'threads';
  readonly #options: PoolOptions;
  readonly #listeners: [string, Listener][] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    runs++;
    if (this.#alone || runs > MOST_RUNS) await letGo();
    if (thread) return;
    thread = new ThreadsPoolWorker(this.#options);
    await thread.start();
  }

  async stop(): Promise<void> {
    for (const [event, listener] of this.#listeners) thread?.off(event, listener);
    if (this.#alone) await letGo();
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener]);
    thread?.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    thread?.off(event, listener);
  }

  /** The order to stop is answered here, so that the thread goes on. */
  send(message: Message): void {
    if (message.type !== 'stop') {
      thread?.send(message);
      return;
    }
    const stopped = { __vitest_worker_response__: true, type: 'stopped' };
    for (const [event, listener] of this.#listeners) if (event === 'message') listener(stopped);
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  /** True for the first run, which measures coverage, and for mutants of what runs on reading. */
  get #alone(): boolean {
    const { mode, mutantActivation } = this.#options.project.getProvidedContext() as {
      mode?: string;
      mutantActivation?: string;
    };
    return mode !== 'mutant' || mutantActivation === 'static';
  }
}

async function letGo(): Promise<void> {
  await thread?.stop();
  thread = undefined;
  runs = 0;
}

export const keptThread: PoolRunnerInitializer = {
  name: 'kept',
  createPoolWorker: (options) => new KeptThread(options),
};
