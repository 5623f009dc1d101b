import type { SheetLanguage } from '../../src/model/sheet.ts';
import { EN } from './en.ts';
import type { SheetWords } from './words.ts';

/** The words of sheets, by language. */
export const WORDS: Record<SheetLanguage, SheetWords> = { en: EN };
