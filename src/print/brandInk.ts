import { INKS, type Ink } from '../../templates/ink.ts';
import type { SheetBrand } from '../brands/sheetBrand.ts';

/**
 * The ink of a brand's sheets: its accent and its tint in colour, black on white in mono. The colours of
 * the seasons are the same for everybody.
 *
 * @example
 * inkFor(brand, 'mono').accent //=> '#000000'
 */
export function inkFor({ accent, ground }: SheetBrand, name: Ink['name']): Ink {
  if (name === 'mono') return INKS.mono;
  return { ...INKS.colour, accent, ...(ground !== undefined && { ground }) };
}
