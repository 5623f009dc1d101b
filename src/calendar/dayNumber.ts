import { getISO } from 'temporal-polyfill/fns/Calendar';
// Functions, not the class: a browser then gets a third of the library.
import { addDays, diffDays, fromString, toString as textOf } from 'temporal-polyfill/fns/PlainDate';
import { kept } from './kept.ts';

const plainDate = (date: string) => fromString(date, getISO);

/** Day 0, a Saturday. */
const EPOCH = plainDate('2000-01-01');

/** Some decades of days: a year asks for the same few hundred thousands of times. */
const MOST = 20_000;

/** Days from the first of January 2000 to an ISO date. @throws RangeError when it is none. */
export const dayNumber = kept((date: string): number => diffDays(EPOCH, plainDate(date)), MOST);

/** The ISO date of a day's number. */
export const dateOf = kept((number: number): string => textOf(addDays(EPOCH, number)), MOST);
