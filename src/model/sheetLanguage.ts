import { SHEET_LANGUAGES, type SheetLanguage } from './sheet.ts';

/**
 * The language of a sheet's own words: the one that was asked for, else the plan's where sheets have
 * words in it, else English.
 *
 * @param planLanguage BCP 47, such as `de-AT`
 * @example
 * sheetLanguage('de-AT') //=> 'de'
 */
export function sheetLanguage(planLanguage: string, asked?: SheetLanguage): SheetLanguage {
  return asked ?? SHEET_LANGUAGES.find((language) => language === primary(planLanguage)) ?? 'en';
}

/**
 * What a document says of its language, for screen readers. A plan's own texts are never translated,
 * so a sheet in another language than its plan's speaks two; the document then has the one that was
 * asked for, which its headings, dates and legends are in.
 *
 * @example
 * documentLanguage('de-AT', 'de') //=> 'de-AT'
 * documentLanguage('en', 'es') //=> 'es'
 */
export function documentLanguage(planLanguage: string, asked?: SheetLanguage): string {
  return asked === undefined || asked === primary(planLanguage) ? planLanguage : asked;
}

const primary = (language: string): string => language.split('-')[0] ?? language;
