import { distance } from 'fastest-levenshtein';

/**
 * The known word a person probably meant, at most two slips away (a third of a short word's length).
 *
 * @example
 * nearest('phasse', ['phases', 'levels']) //=> 'phases'
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.min(2, Math.floor(word.length / 3)));
  const ranked = known
    .map((candidate) => ({ candidate, slips: distance(word.toLowerCase(), candidate) }))
    .sort((one, other) => one.slips - other.slips);
  const best = ranked[0];
  return best && best.slips <= limit ? best.candidate : undefined;
}
