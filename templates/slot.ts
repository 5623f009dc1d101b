/** How words stand in their place, whatever they are. */
export type Manner =
  /** On one line, from the left. */
  | 'line'
  /** On one line that ends at the right edge. */
  | 'right'
  /** On one line, as far behind the words before as the template says. */
  | 'after'
  /** On as many lines as they need, each as full as can be. */
  | 'wrap'
  /** The same lines, as long as one another as can be. */
  | 'balance'
  /** The same lines, the last of them no stub. */
  | 'pretty';

/** White that words on one line keep between them, in points. */
export const WORDS_APART = 3;

const RUNS_ON: ReadonlySet<Manner> = new Set(['wrap', 'balance', 'pretty']);

export const runsOn = (manner: Manner): boolean => RUNS_ON.has(manner);

/**
 * A mark that is given to a template in the place of words: the template is laid out once, and any
 * words are set where its marks stand. Words that run on are marked on two lines, which shows how far
 * lines are apart; their template needs `whiteSpace: 'pre-line'`.
 *
 * @param name small letters
 * @example
 * slot('amount', 'right') //=> 'amount_right'
 */
export function slot(name: string, manner: Manner = 'line'): string {
  const mark = `${name}_${manner}`;
  return runsOn(manner) ? `${mark}\n${mark}` : mark;
}

/** @throws Error where a template says words of its own */
export function readSlot(mark: string): { name: string; manner: Manner } {
  const [, name, manner] = /^([a-z]+\d*)_([a-z]+)$/.exec(mark) ?? [];
  if (!name || !manner) throw new Error(`“${mark}” stands in a form, but no slot has that name.`);
  return { name, manner: manner as Manner };
}
