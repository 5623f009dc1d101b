import { type RunnerTestCase, TestRunner } from 'vitest';

/**
 * Runs no further tests, and reads no further test files, once a test has failed: by then the mutant
 * is known to be noticed. Does what `bail` does within one worker, without a word to the others.
 */
export default class StopEarly extends TestRunner {
  #noticed = false;

  override importFile(file: string, source: 'collect' | 'setup') {
    return this.#noticed ? undefined : super.importFile(file, source);
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    if (this.#noticed) test.mode = 'skip';
    await super.onBeforeRunTask(test);
  }

  override onAfterRunTask(test: RunnerTestCase): void {
    if (test.result?.state === 'fail') this.#noticed = true;
    super.onAfterRunTask(test);
  }
}
