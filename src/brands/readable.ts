import { contrast } from './contrast.ts';
import { fromOklch, toOklch } from './oklch.ts';

/** Least contrast of words by WCAG 2.2, level AA, in any size. */
export const WORDS_AA = 4.5;

/** Paper as a printer sees it. */
export const PAPER_WHITE = '#ffffff';

/**
 * A colour in which words read on a ground: itself, or a darker one of its hue, as near as can be.
 *
 * @example
 * darkenedFor('#767676', '#ffffff') //=> '#767676'
 */
export const darkenedFor = (colour: string, ground: string): string =>
  nearest(colour, -1, (darker) => contrast(darker, ground) >= WORDS_AA) ?? '#000000';

/** A ground on which words of a colour read: itself, or a lighter one of its hue, as near as can be. */
export const lightenedFor = (ground: string, words: string): string =>
  nearest(ground, 1, (lighter) => contrast(words, lighter) >= WORDS_AA) ?? '#ffffff';

/** Smaller than what eight bits can tell apart. */
const STEP = 0.001;

/** The first colour that serves on the way from this one to black or to white. */
function nearest(
  colour: string,
  direction: 1 | -1,
  serves: (colour: string) => boolean,
): string | undefined {
  if (serves(colour)) return colour;
  const from = toOklch(colour);
  for (let step = 1; step <= 1 / STEP; step++) {
    const lightness = Math.min(1, Math.max(0, from.lightness + direction * step * STEP));
    const candidate = fromOklch({ ...from, lightness });
    if (serves(candidate)) return candidate;
  }
  return undefined;
}
