import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    globalNamespace?: '__stryker__';
    mode?: 'dry-run' | 'mutant';
    mutantActivation?: 'static' | 'runtime';
  }
}

/**
 * Before a test file is read, the mutant of the file before it is switched off again; and what a kept
 * thread keeps of the bundled content is read without a mutant.
 */
const stryker: { activeMutant?: string } | undefined = Reflect.get(globalThis, '__stryker__');
if (stryker && inject('mutantActivation') !== 'static') delete stryker.activeMutant;
if (inject('mode') === 'mutant' && inject('mutantActivation') !== 'static') {
  await import('../fixtures/content.ts');
}
