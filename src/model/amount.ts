import { KM_PER_MILE, kmPer, type Units } from './units.ts';

/** A size or a range of sizes: kilometres for `distance`, minutes for `time`; `from` ≤ `to`. */
export interface Amount {
  measure: 'distance' | 'time';
  from: number;
  to: number;
}

/** The middle of a range: what counts towards volume. */
export const middle = (amount: Amount): number => (amount.from + amount.to) / 2;

/**
 * An amount as a reader sees it, in the units of choice.
 *
 * @param locale BCP 47, whose decimal sign is taken; a point where none is given
 * @example
 * formatAmount({ measure: 'distance', from: 8, to: 10 }, 'km') //=> '8–10 km'
 * formatAmount({ measure: 'time', from: 30, to: 30 }, 'mi') //=> '30 min'
 */
export function formatAmount(amount: Amount, units: Units, locale?: string): string {
  const unit = amount.measure === 'time' ? 'min' : units;
  const per = amount.measure === 'time' ? 1 : kmPer(units);
  const from = formatNumber(amount.from / per, locale);
  const to = formatNumber(amount.to / per, locale);
  return `${from === to ? from : `${from}–${to}`}\u00a0${unit}`;
}

/** A week's volume without its unit, rounded to whole kilometres, miles or minutes. */
export function formatVolume(
  volume: number,
  measure: Amount['measure'],
  units: Units,
  locale?: string,
): string {
  const value = measure === 'time' || units === 'km' ? volume : volume / KM_PER_MILE;
  return formatNumber(value, locale);
}

/** One decimal at most, none when it is zero; with a point, or with the decimal sign of a locale. */
export function formatNumber(value: number, locale?: string): string {
  const rounded = Math.round(value * 10) / 10;
  return locale === undefined ? String(rounded) : formatterOf(locale).format(rounded);
}

/** Making one takes as long as a thousand numbers. */
const FORMATTERS = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: string): Intl.NumberFormat {
  const known = FORMATTERS.get(locale);
  if (known) return known;
  const options = { maximumFractionDigits: 1, useGrouping: false };
  const formatter = new Intl.NumberFormat(locale, options);
  FORMATTERS.set(locale, formatter);
  return formatter;
}

const AMOUNT = /^(\d+(?:\.\d+)?)(?:\s*[–-]\s*(\d+(?:\.\d+)?))?\s*(km|mi|min)$/;

/**
 * Reads `8 km`, `8–10 km`, `5 mi` or `30 min`.
 *
 * @returns undefined when the text is none of these or the range runs backwards.
 * @example
 * parseAmount('8–10 km') //=> { measure: 'distance', from: 8, to: 10 }
 */
export function parseAmount(text: string): Amount | undefined {
  const match = AMOUNT.exec(text.trim());
  if (!match) return undefined;
  const unit = match[3];
  const per = unit === 'mi' ? KM_PER_MILE : 1;
  const from = Number(match[1]) * per;
  const to = match[2] === undefined ? from : Number(match[2]) * per;
  if (to < from || to === 0) return undefined;
  return { measure: unit === 'min' ? 'time' : 'distance', from, to };
}

/**
 * The reverse of `parseAmount`: what an author would write. Nothing is lost, so where miles do not come
 * out even it says kilometres.
 *
 * @example
 * writeAmount({ measure: 'distance', from: 32.18688, to: 32.18688 }, 'mi') //=> '20 mi'
 */
export function writeAmount(amount: Amount, units: Units): string {
  const short = formatAmount(amount, units).replace('\u00a0', ' ');
  const read = parseAmount(short);
  if (read?.from === amount.from && read.to === amount.to) return short;
  const { measure, from, to } = amount;
  return `${from === to ? from : `${from}–${to}`} ${measure === 'time' ? 'min' : 'km'}`;
}
