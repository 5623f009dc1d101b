import { TestRunner } from 'vitest';

/** Reads no further test files once a test has failed: by then the mutant is known to be noticed. */
export default class StopEarly extends TestRunner {
  #stopped = false;

  override cancel(reason: Parameters<TestRunner['cancel']>[0]): void {
    this.#stopped = true;
    super.cancel(reason);
  }

  override importFile(file: string, source: 'collect' | 'setup') {
    return this.#stopped && source === 'collect' ? undefined : super.importFile(file, source);
  }
}
