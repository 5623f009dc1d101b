/**
 * A number as a content stream writes it: three decimals at most, no exponent, no `-0`.
 *
 * @example
 * n(1 / 3) //=> '0.333'
 */
export function n(value: number): string {
  const short = rounded(value);
  return short === 0 ? '0' : String(short);
}

/** To three decimals: a thousandth of a point is finer than any printer. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Red, green and blue from 0 to 1, for `rg` and `RG`. */
export function rgb(colour: string): string {
  const known = COLOURS.get(colour);
  if (known) return known;
  const parts = [1, 3, 5].map((at) => n(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  COLOURS.set(colour, parts.join(' '));
  return parts.join(' ');
}

/** A sheet has a dozen colours and a thousand places for them. */
const COLOURS = new Map<string, string>();
