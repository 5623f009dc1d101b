/**
 * A number as a content stream writes it: three decimals at most, no exponent, no `-0`.
 *
 * @example
 * n(1 / 3) //=> '0.333'
 */
export function n(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? '0' : String(rounded);
}

/** Red, green and blue from 0 to 1, for `rg` and `RG`. */
export const rgb = (colour: string): string =>
  [1, 3, 5].map((at) => n(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
