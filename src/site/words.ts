/** One name, two names with `and`, more with commas: `speed, strength and rhythm`. */
export function listWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
];

/**
 * A number with its noun.
 *
 * @example
 * counted(1, 'week') //=> '1 week'
 * counted(6, 'week') //=> '6 weeks'
 */
export const counted = (value: number, noun: string): string =>
  `${value} ${noun}${value === 1 ? '' : 's'}`;

/**
 * A small number as a word, with its noun.
 *
 * @example
 * countedWord(6, 'phase') //=> 'six phases'
 */
export const countedWord = (value: number, noun: string): string =>
  `${NUMBERS[value] ?? value} ${noun}${value === 1 ? '' : 's'}`;

/** The first letter made large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Smallest to largest, or one value when they agree.
 *
 * @example
 * spanOf([4, 6, 5]) //=> '4–6'
 */
export function spanOf(values: readonly number[]): string {
  const [from, to] = [Math.min(...values), Math.max(...values)];
  return from === to ? String(from) : `${from}–${to}`;
}

/** The weeks of a phase: `week 6`, `weeks 1–3`. */
export const weeksWord = (first: number, last: number): string =>
  first === last ? `week ${first}` : `weeks ${first}–${last}`;

/**
 * The same words, each number kept on a line with what it counts.
 *
 * @example
 * unbroken('6 × 200 m @ mile, 200 m jog') //=> '6 × 200 m @ mile, 200 m jog', broken after commas only
 */
export const unbroken = (text: string): string =>
  text
    .replaceAll(/ × /g, '\u00a0×\u00a0')
    .replaceAll(/(?<=\d) (?=(?:s|min|m|km|mi)\b)|(?<=@) /g, '\u00a0');
