import { INKS, type Ink } from '../../templates/ink.ts';
import { READING } from '../../templates/type.ts';
import type { SheetBrand } from '../brands/sheetBrand.ts';

/**
 * The ink of a brand's sheets: its accent and its tint in colour, black on white in mono, and its face of
 * titles in both. The colours of
 * the seasons are the same for everybody.
 *
 * @example
 * inkFor(brand, 'mono').accent //=> '#000000'
 */
export function inkFor({ accent, ground, display: family }: SheetBrand, name: Ink['name']): Ink {
  const display = family === READING ? READING : `${family}, ${READING}`;
  if (name === 'mono') return { ...INKS.mono, display };
  return { ...INKS.colour, accent, display, ...(ground !== undefined && { ground }) };
}
