import type { Contradiction } from '../model/contradiction.ts';
import { nearest } from './nearest.ts';

/** Says that a definition names what does not exist, and guesses what was meant; nothing when it exists. */
export function unknownName(
  noun: string,
  word: string,
  known: readonly string[],
  path: (string | number)[],
): Contradiction[] {
  if (known.includes(word)) return [];
  const guess = nearest(word, known);
  return [
    {
      path,
      what: `there is no ${noun} "${word}"`,
      expected: known.length > 0 ? `one of ${known.join(', ')}` : `no ${noun}, for there is none`,
      remedy: guess ? `Did you mean "${guess}"?` : `Name a ${noun} of this list.`,
    },
  ];
}
