import { expect, it } from 'vitest';
import { documentLanguage, sheetLanguage } from './sheetLanguage.ts';

it('speaks the language that is asked for, else the plan’s, else English', () => {
  expect(sheetLanguage('en', 'de')).toBe('de');
  expect(sheetLanguage('es-MX')).toBe('es');
  expect(sheetLanguage('fr')).toBe('en');
});

it('calls a document by the plan’s language until another one is asked for', () => {
  expect(documentLanguage('de-AT', 'de')).toBe('de-AT');
  expect(documentLanguage('en', 'es')).toBe('es');
  expect(documentLanguage('fr')).toBe('fr');
});
