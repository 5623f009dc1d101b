import { expect, it } from 'vitest';

/**
 * Reads the bundled content within a test. Otherwise it would first be read by whichever test file
 * asks for it, where Stryker takes a failure for a crash instead of a mutant that was noticed.
 */
it('the bundled content reads', async () => {
  const { bundled, library } = await import('../fixtures/content.ts');
  expect(bundled('speed-play').levels).toHaveProperty('steady');
  expect(library.get('easy')).toMatchObject({ kind: 'easy' });
});
