import { daysBetween } from '../../calendar/day.ts';
import type { Contradiction } from '../../model/contradiction.ts';
import type { YearDefinition } from '../../model/yearDefinition.ts';
import type { RaceRow } from './raceRow.ts';
import type { Name } from './yearNames.ts';

/** What is wrong, by the field it stands in: one sentence each, with what to do. */
export type Told = Map<string, string>;

/** Finds what contradicts itself in a year. */
export type CheckYear = (definition: YearDefinition) => Contradiction[];

/** A year as it was typed, and what can be built of it. */
export interface TypedYear {
  definition: YearDefinition;
  /** Every race as typed, finished or not. */
  rows: RaceRow[];
  /** The row of each race of the definition. */
  rowOfRace: number[];
  /** By field; a race's fields are `race-0-date` and so on. */
  told: Told;
}

/** Reads choices one by one; what cannot be read is told at its field and left out. */
export class Typed {
  readonly told: Told = new Map();
  readonly params: URLSearchParams;

  constructor(params: URLSearchParams) {
    this.params = params;
  }

  text(name: Name): string {
    return this.params.get(name)?.trim() ?? '';
  }

  /** A value in a form of its own; undefined for nothing, and for what is none of that form. */
  value<Value>(
    name: Name,
    read: (text: string) => Value | undefined,
    expected: string,
  ): Value | undefined {
    const text = this.text(name);
    const value = text === '' ? undefined : read(text);
    if (text !== '' && value === undefined) this.told.set(name, `“${text}”: ${expected}`);
    return value;
  }

  number(name: Name, [least, most]: readonly [number, number], whole = false): number | undefined {
    const read = (text: string) => {
      const value = Number(text.replace(',', '.'));
      return value >= least && value <= most && (!whole || Number.isInteger(value))
        ? value
        : undefined;
    };
    return this.value(name, read, `type a number from ${least} to ${most}, or nothing.`);
  }

  word<Word extends string>(name: Name, words: readonly Word[]): Word | undefined {
    return words.find((word) => word === this.params.get(name));
  }

  /** Words of a list, in its order for choices without one of their own. */
  words<Word extends string>(name: Name, words: readonly Word[]): Word[] {
    return this.params.getAll(name).flatMap((text) => words.find((word) => word === text) ?? []);
  }
}

const DATE = /^\d{4}-\d\d-\d\d$/;

/** An ISO date between 1900 and 2199; undefined for anything else. */
export function dateIn(text: string): string | undefined {
  if (!DATE.test(text) || text < '1900' || text > '2199') return undefined;
  try {
    daysBetween(text, text);
    return text;
  } catch {
    return undefined;
  }
}
