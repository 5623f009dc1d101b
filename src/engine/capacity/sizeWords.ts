/** Numbers as session texts write them. */
const NUMBERS: Record<string, number> = {
  two: 2,
  five: 5,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};
const NUMBER = `(\\d+|${Object.keys(NUMBERS).join('|')})`;
const MINUTES = new RegExp(
  `^(?:a )?${NUMBER}(?:(?: to |–|-)${NUMBER})?[- ](?:easy |of )?min(?:ute)?s?\\b`,
  'i',
);
const AT_END = new RegExp(`, ${NUMBER} min(?:ute)?s?\\.?$`, 'i');

/** Stretches of minutes one after the other: `Ten minutes easy, five steady, two firmer.` */
const IN_ROW = new RegExp(`^${NUMBER} minutes \\w+((?:, ${NUMBER} \\w+)+)\\.$`, 'i');

/** About what a few quick minutes after the easy ones come to. */
const AND_MORE = 4;

/**
 * The minutes that a size's words begin or end with; what follows an `and` counts a little more.
 *
 * @returns undefined when they say no time.
 * @example
 * minutesSaid('Fifteen to twenty minutes, on grass if there is any.') //=> 17.5
 * minutesSaid('Ten easy minutes and two climbs.') //=> 14
 */
export function minutesSaid(words: string): number | undefined {
  if (/^half an hour/i.test(words)) return 30;
  if (IN_ROW.test(words)) return numbersIn(words);
  const match = MINUTES.exec(words) ?? AT_END.exec(words);
  if (!match) return undefined;
  const from = numberOf(match[1] ?? '');
  const to = match[2] === undefined ? from : numberOf(match[2]);
  const more = /easy minutes and /i.test(words) ? AND_MORE : 0;
  return (from + to) / 2 + more;
}

const numbersIn = (words: string): number =>
  (words.match(new RegExp(`\\b${NUMBER}\\b`, 'gi')) ?? []).reduce(
    (sum, word) => sum + numberOf(word),
    0,
  );

const numberOf = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number(word);

/**
 * The share of the full size that words begin with.
 *
 * @returns undefined when they say none.
 * @example
 * shareSaid('Two thirds of the distance.') //=> 2 / 3
 */
export function shareSaid(words: string): number | undefined {
  if (/^(?:the first )?two thirds/i.test(words)) return 2 / 3;
  return /^half (?!an hour)/i.test(words) ? 1 / 2 : undefined;
}
