import { expect, it } from 'vitest';
import type { SheetLanguage } from '../../src/model/sheet.ts';
import { WORDS } from './languages.ts';

const OTHERS = (Object.keys(WORDS) as SheetLanguage[]).filter((language) => language !== 'en');

/** What is said of a list, not of a number. */
const OF_LISTS = /\.(gives|mayMove)$/;
const THINGS = ['7', '8'];

/** Every text under its path, such as `grey.0.answer`, without ids; functions are asked for one and two. */
function textsOf(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    return [1, 2].map((count) => {
      const first = OF_LISTS.test(path) ? THINGS.slice(0, count) : count;
      return [`${path}(${count})`, String(words(first, 2, THINGS))];
    });
  }
  return Object.entries(words ?? {}).flatMap(([key, value]) =>
    key === 'id' ? [] : textsOf(value, `${path}.${key}`),
  );
}

it.each(OTHERS)('%s has every word that English has, and none is empty', (language) => {
  const english = textsOf(WORDS.en).map(([path]) => path);
  const texts = textsOf(WORDS[language]);
  expect(texts.map(([path]) => path)).toEqual(english);
  expect(texts.filter(([, words]) => words.trim() === '')).toEqual([]);
});

it.each(OTHERS)('%s has no sentence left in English', (language) => {
  const english = new Map(textsOf(WORDS.en));
  const left = textsOf(WORDS[language]).filter(
    ([path, words]) => /\p{L}/u.test(words) && words.includes(' ') && words === english.get(path),
  );
  expect(left).toEqual([]);
});

it.each(OTHERS)('%s says nothing in the commonest English words', (language) => {
  const common = /\b(the|and|with|you|your|of|for|is|are|day|days|week|weeks)\b/i;
  expect(textsOf(WORDS[language]).filter(([, words]) => common.test(words))).toEqual([]);
});

it.each(OTHERS)('%s keeps the ids of the rules for a day that goes differently', (language) => {
  expect(WORDS[language].grey.map(({ id }) => id)).toEqual(WORDS.en.grey.map(({ id }) => id));
});
