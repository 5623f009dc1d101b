import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    globalNamespace?: '__stryker__';
    mutantActivation?: 'static' | 'runtime';
  }
}

/** Before a test file is read, the mutant of the file before it is switched off again. */
const stryker: { activeMutant?: string } | undefined = Reflect.get(globalThis, '__stryker__');
if (stryker && inject('mutantActivation') !== 'static') delete stryker.activeMutant;
