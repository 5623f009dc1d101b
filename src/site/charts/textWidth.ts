/**
 * Letters by width in Barlow Condensed 600, as shares of the type's size, rounded up. Measured from
 * the font; an unknown letter counts as a wide one.
 */
const WIDTHS: readonly (readonly [letters: string, share: number])[] = [
  [" \u00a0,.:;’'|!ijlI", 0.25],
  ['frt1()-–', 0.34],
  ['abcdeghknopqsuvxyzäöüéèáàóúñç023567890JL', 0.44],
  ['4ABCDEFGHKOPQRSTUVXYZÄÖÜ', 0.48],
  ['NM', 0.55],
  ['mwW…—', 0.69],
];

const WIDEST = 0.72;

const shares = new Map(
  WIDTHS.flatMap(([letters, share]) => [...letters].map((letter) => [letter, share] as const)),
);

/**
 * How wide a text is at most, pixels. A little too much rather than too little: labels that are
 * placed by it never touch.
 *
 * @param size of the type, pixels.
 * @example
 * textWidth('Peak', 16) //=> 31.4
 */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (shares.get(letter) ?? WIDEST) * size, 0);

/**
 * A text no wider than asked, cut at a word where it can be, with an ellipsis.
 *
 * @example
 * shortened('Half marathon with the club', 17, 120) //=> 'Half marathon…'
 */
export function shortened(text: string, size: number, most: number): string {
  if (textWidth(text, size) <= most) return text;
  const fits = (cut: string) => textWidth(`${cut}…`, size) <= most;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const cut = words.slice(0, count).join(' ');
    if (fits(cut)) return `${cut}…`;
  }
  const letters = [...text];
  while (letters.length > 1 && !fits(letters.join(''))) letters.pop();
  return `${letters.join('')}…`;
}
