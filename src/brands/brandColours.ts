import type { BrandDefinition } from '../model/brandDefinition.ts';
import { contrast } from './contrast.ts';
import { darkenedFor, lightenedFor, PAPER_WHITE, WORDS_AA } from './readable.ts';

/** What sheets write with in colour ink: the darkest words that may stand on a brand's ground. */
export const SHEET_INK = '#1d1b18';

/** A colour that was moved, and why. */
export interface BrandChange {
  /** Its key in the definition. */
  path: string;
  from: string;
  to: string;
  /** Contrast of the words in question, 1 to 21. */
  before: number;
  after: number;
  rule: 'brand-contrast';
  /** The whole in one sentence. */
  sentence: string;
}

export interface ReadableColours {
  colours: { accent: string; ground?: string };
  changes: BrandChange[];
}

/**
 * A brand's two colours, moved in lightness just enough that words read (WCAG 2.2, AA): the accent on
 * white paper, ink on the ground.
 */
export function readableColours({ accent, ground }: BrandDefinition['colours']): ReadableColours {
  const dark = darkenedFor(accent, PAPER_WHITE);
  const light = ground === undefined ? undefined : lightenedFor(ground, SHEET_INK);
  return {
    colours: { accent: dark, ...(light !== undefined && { ground: light }) },
    changes: [
      ...change('accent', accent, dark, 'words in it on white paper', PAPER_WHITE),
      ...change('ground', ground ?? '', light ?? '', 'words in ink on it', SHEET_INK),
    ],
  };
}

function change(
  key: string,
  from: string,
  to: string,
  words: string,
  other: string,
): BrandChange[] {
  if (from === to) return [];
  const [before, after] = [contrast(from, other), contrast(to, other)];
  const moved = contrast(to, '#000000') < contrast(from, '#000000') ? 'darker' : 'lighter';
  const sentence = `${from} becomes ${to}, a ${moved} form of it: ${words} had a contrast of ${ratio(before)} and need ${WORDS_AA}:1`;
  return [{ path: `colours.${key}`, from, to, before, after, rule: 'brand-contrast', sentence }];
}

/** Rounded down, so that what fails never looks as if it passed. */
const ratio = (contrast: number): string => `${Math.floor(contrast * 10) / 10}:1`;
