import { defineConfig } from 'vitest/config';

/** One project a kind of test, so that each can be run alone: `npx vitest run --project golden`. */
const project = (
  name: string,
  include: string[],
  more: { isolate?: boolean; exclude?: string[] } = {},
) => ({
  extends: true as const,
  test: { name, include, ...more },
});

/** Tests of pure code share their modules: importing them anew for each file takes longer than the tests. */
const PURE = { isolate: false };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'satori/jsx' } },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      project('architecture', ['test/architecture/**/*.test.ts']),
      project('unit', ['src/**/*.test.ts'], { ...PURE, exclude: ['src/print/**'] }),
      project('tools', [
        'src/print/**/*.test.{ts,tsx}',
        'templates/**/*.test.{ts,tsx}',
        'scripts/**/*.test.ts',
      ]),
      project('property', ['test/property/**/*.test.ts'], PURE),
      project('golden', ['test/golden/**/*.test.ts'], PURE),
      project('sheets', ['test/sheets/**/*.test.ts']),
    ],
  },
});
