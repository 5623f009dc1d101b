import { expect, it } from 'vitest';
import { HOUSE_LETTERS } from '../../src/print/painter/houseLetters.ts';
import { WORDS } from '../../templates/words/languages.ts';

/** All texts of the sheets' words; what takes a number is asked for two. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words(['7', '8'], 2, ['7', '8']))];
  return Object.values(words ?? {}).flatMap(textsOf);
}

it.each(Object.entries(WORDS))(
  'house letters are enough for the words of sheets in %s',
  (_, words) => {
    const lacking = [...textsOf(words).join('').replaceAll('\u00a0', ' ')].filter(
      (letter) => !HOUSE_LETTERS.includes(letter),
    );
    expect([...new Set(lacking)]).toEqual([]);
  },
);
