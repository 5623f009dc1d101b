import { defineConfig } from 'vitest/config';

/** One project a kind of test, so that each can be run alone: `npx vitest run --project golden`. */
const project = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include },
});

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'satori/jsx' } },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      project('architecture', ['test/architecture/**/*.test.ts']),
      project('unit', [
        'src/**/*.test.{ts,tsx}',
        'templates/**/*.test.{ts,tsx}',
        'scripts/**/*.test.ts',
      ]),
      project('property', ['test/property/**/*.test.ts']),
      project('golden', ['test/golden/**/*.test.ts']),
      project('sheets', ['test/sheets/**/*.test.ts']),
    ],
  },
});
