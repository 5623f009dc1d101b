import type { SheetLanguage } from '../../src/model/sheet.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import type { SheetWords } from './words.ts';

/** The words of sheets, by language. */
export const WORDS: Record<SheetLanguage, SheetWords> = { en: EN, de: DE, es: ES };
