import type { Plan } from '../../src/model/plan.ts';
import type { SheetContent } from '../fair/content.ts';

/** What is drawn: our shop takes the plan, a peer the decided content. */
export interface Sheet {
  plan: Plan;
  content: SheetContent;
  url: string;
  brand: string;
  paper: 'a4' | 'letter';
  ink: 'colour' | 'mono';
}

/** One way to make a PDF of a fridge sheet. */
export interface Contestant {
  /**
   * Makes ready to draw, with nothing kept from earlier sheets as far as its library lets go of it.
   *
   * @param fonts folder of the TrueType files, named by `fontFile`
   */
  open(fonts: string): Promise<void>;
  draw(sheet: Sheet): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The fonts that a peer may use, as in our sheets. */
export const FACES = [
  { family: 'Literata', weight: 400, style: 'normal' },
  { family: 'Literata', weight: 400, style: 'italic' },
  { family: 'Literata', weight: 600, style: 'normal' },
  { family: 'Barlow Condensed', weight: 400, style: 'normal' },
  { family: 'Barlow Condensed', weight: 500, style: 'normal' },
  { family: 'Barlow Condensed', weight: 600, style: 'normal' },
] as const;

export type Face = (typeof FACES)[number];

/**
 * @example
 * fontFile({ family: 'Literata', weight: 400, style: 'italic' }) //=> 'Literata-400-italic.ttf'
 */
export const fontFile = ({
  family,
  weight,
  style,
}: {
  family: string;
  weight: number;
  style: string;
}) => `${family.replaceAll(' ', '')}-${weight}-${style}.ttf`;
