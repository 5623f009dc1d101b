import { isDate } from '../engine/onDates.ts';
import { type Amount, parseAmount } from '../model/amount.ts';
import { listWords } from './words.ts';

/** What of a list somebody took the last one away from. */
export const NONE = 'none';

/** What is wrong with the text of a field, and what to do, for each that means nothing. */
export type FieldProblems<FieldName extends string> = Partial<Record<FieldName, string>>;

/** Readers of the fields of an address. What means nothing is left out, and told in `problems`. */
export function fieldReaders<FieldName extends string>(address: URLSearchParams) {
  const problems: FieldProblems<FieldName> = {};
  const text = (name: FieldName) => address.get(name)?.trim() ?? '';
  const refuse = (name: FieldName, what: string): undefined => {
    problems[name] = what;
  };
  const oneOf = <T extends string>(name: FieldName, known: readonly T[]): T | undefined => {
    const found = known.find((one) => one === text(name));
    if (found !== undefined || text(name) === '') return found;
    return refuse(name, unknown([text(name)], known));
  };
  const someOf = <T extends string>(name: FieldName, known: readonly T[]): T[] | undefined => {
    const all = address.getAll(name).filter((one) => one !== '');
    const strange = all.filter((one) => one !== NONE && !known.some((other) => other === one));
    if (strange.length > 0) refuse(name, unknown(strange, known));
    const found = known.filter((one) => all.includes(one));
    return found.length > 0 || (all.includes(NONE) && strange.length === 0) ? found : undefined;
  };
  const number = (name: FieldName, { what, from, to, whole }: Bounds): number | undefined => {
    if (text(name) === '') return undefined;
    const value = Number(text(name).replace(',', '.'));
    if (value >= from && value <= to && (!whole || Number.isInteger(value))) return value;
    const kind = whole ? 'whole number' : 'number';
    return refuse(name, `“${text(name)}” is no ${what}. Write a ${kind} from ${from} to ${to}.`);
  };
  const amount = (name: FieldName): Amount | undefined => {
    const found = parseAmount(text(name).replace(',', '.'));
    if (found || text(name) === '') return found;
    return refuse(name, `“${text(name)}” is no amount. Write 30 km, 20 mi or 180 min.`);
  };
  const date = (name: FieldName): string | undefined => {
    if (text(name) === '' || isDate(text(name))) return text(name) || undefined;
    return refuse(
      name,
      `“${text(name)}” is no day of the calendar. Choose one, such as 2027-05-30.`,
    );
  };
  return { problems, text, refuse, oneOf, someOf, number, amount, date };
}

interface Bounds {
  /** What the number is, in a word. */
  what: string;
  from: number;
  to: number;
  whole?: boolean;
}

/** What an age may be, in years. */
export const AGES: Bounds = { what: 'age', from: 10, to: 99, whole: true };

const unknown = (strange: readonly string[], known: readonly string[]): string =>
  `“${strange.join(', ')}” is not known here. Choose ${listWords(known, 'or')}.`;
