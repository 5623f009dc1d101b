import type { FontName } from './drawing.ts';

/** A static TrueType font as bytes; whoever opens a print shop reads it from somewhere. */
export interface FontFile {
  /** Family, such as `Literata`. */
  name: string;
  weight: 400 | 500 | 600;
  style: 'normal' | 'italic';
  data: Uint8Array;
}

/** What the layout must know of fonts; the painter knows the rest. */
export interface FontBook {
  /** The name of a face, whatever the case its family is written in. */
  find(family: string, weight: number, style: string): FontName | undefined;
  /** True when the font has a shape for every character. */
  covers(font: FontName, words: string): boolean;
  /** Points, with kerning and ligatures. */
  width(font: FontName, words: string, size: number): number;
}

/**
 * The name that draw lists use.
 *
 * @example
 * fontName('Literata', 400, 'italic') //=> 'Literata 400 italic'
 */
export const fontName = (family: string, weight: number, style: string): FontName =>
  `${family} ${weight}${style === 'italic' ? ' italic' : ''}`;
