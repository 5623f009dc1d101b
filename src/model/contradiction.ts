import type { SessionLibrary } from './session.ts';

/** Something a definition gets wrong that its schema alone cannot see. */
export interface Contradiction {
  path: (string | number)[];
  what: string;
  expected: string;
  remedy: string;
}

/** What a definition may refer to. */
export interface Known {
  library: SessionLibrary;
  /** Ids of the rules that may be allowed to be broken. */
  ruleIds: readonly string[];
  /** The known word a person probably meant. */
  nearest(word: string, known: readonly string[]): string | undefined;
}

export const didYouMean = (guess: string | undefined): string | undefined =>
  guess === undefined ? undefined : `Did you mean "${guess}"?`;
