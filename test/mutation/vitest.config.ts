import { defineConfig } from 'vitest/config';

/**
 * The tests that judge mutants: those beside the code of the engine, the calendar and the model.
 * Golden cases and properties would kill more, but say less about where a fault is.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/{model,calendar,engine}/**/*.test.ts'],
    isolate: false,
    testTimeout: 20_000,
  },
});
