import { expect, it } from 'vitest';
import { GLOSSARY, glossaryLines } from './glossary.ts';

it('explains each word once, from A to Z, at an address of its own', () => {
  const words = GLOSSARY.map(({ word }) => word.toLowerCase());
  expect(words).toEqual([...words].sort());
  expect(new Set(GLOSSARY.map(({ id }) => id)).size).toBe(GLOSSARY.length);
  for (const { id, word } of GLOSSARY) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(word).toMatch(/^[A-Z]/);
  }
});

it('says of each word a sentence or two', () => {
  for (const { word, says } of GLOSSARY) {
    const sentences = says.match(/[.!?](?= |$)/g) ?? [];
    expect(sentences.length, word).toBeGreaterThanOrEqual(1);
    expect(sentences.length, word).toBeLessThanOrEqual(3);
    expect(says, word).toMatch(/\.$/);
  }
});

it.each([
  ...['year', 'season', 'plan', 'phase', 'week', 'down-week', 'session', 'stress', 'level'],
  ...['performance-race', 'experience-race', 'choices', 'finding', 'reason', 'sheet', 'brand'],
  ...['vdot', 'threshold', 'strides', 'fartlek', 'taper', 'long-run', 'easy-pace', 'cadence'],
])('has the word %s', (id) => {
  expect(GLOSSARY.filter((entry) => entry.id === id)).toHaveLength(1);
});

it('leads to the articles there are, and to no others', () => {
  const lines = glossaryLines([{ id: 'week', title: 'The week' }]);
  const more = lines.flatMap((line) => line.more ?? []);
  expect(more.length).toBeGreaterThan(2);
  expect(new Set(more.map(({ address }) => address))).toEqual(new Set(['/articles/week/']));
  expect(more[0]?.words).toBe('The week');
});
