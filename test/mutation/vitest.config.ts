import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification, type Vite } from 'vitest/node';
import { keptThread } from './keepThread.ts';

/** Folders in the order of their tests: what everything stands on is the first to notice a mutant. */
const ORDER = ['src/model/', 'src/calendar/', 'engine/session/', 'engine/balance/', 'engine/week/'];

/** Tests that read the bundled content take longest to start. */
const readsContent = (file: string): boolean => readFileSync(file, 'utf8').includes('/fixtures/');

function rank({ moduleId }: TestSpecification): number {
  const folder = ORDER.findIndex((name) => moduleId.includes(name));
  return (folder < 0 ? ORDER.length : folder) + (readsContent(moduleId) ? ORDER.length + 1 : 0);
}

/** A mutant is done with at the first test that fails, so quick and close tests come first. */
class CloseTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranked = files.map((file) => ({ file, at: rank(file) }));
    return ranked.sort((one, other) => one.at - other.at).map(({ file }) => file);
  }
}

const keepThread: Vite.Plugin = {
  name: 'keep-thread',
  configureVitest({ project }) {
    project.config.pool = keptThread.name;
    project.config.poolRunner = keptThread;
  },
};

/**
 * The tests that judge mutants: those beside the code of the engine, the calendar and the model, and
 * the whole plans and years that are kept line by line. Properties take too long to be run for each mutant.
 */
export default defineConfig({
  plugins: [keepThread],
  test: {
    environment: 'node',
    include: [
      'src/{model,calendar,engine}/**/*.test.ts',
      'test/mutation/content.test.ts',
      'test/golden/{golden,writtenYears}.test.ts',
    ],
    isolate: false,
    setupFiles: ['test/mutation/switchOff.ts'],
    testTimeout: 20_000,
    sequence: { sequencer: CloseTestsFirst },
    runner: 'test/mutation/stopEarly.ts',
  },
});
