import { expect, it } from 'vitest';
import { leadSchema, slugSchema, titleSchema } from './text.ts';

const takes = (schema: typeof titleSchema, text: string) => schema.safeParse(text).success;

it('takes what the fonts of the sheets have: Latin, Greek, Cyrillic, digits, punctuation', () => {
  for (const text of ['Día fácil', 'Ανηφόρες', 'Бег', '5 × 1 km @ 10K', 'Project: Breakthrough']) {
    expect(takes(titleSchema, text), text).toBe(true);
  }
});

it('refuses emoji, right-to-left text and control characters', () => {
  for (const text of ['Run 🏃', 'ריצה', 'جري', '跑步', 'a\u202eb', 'a\u0007b']) {
    expect(takes(titleSchema, text), text).toBe(false);
  }
});

it('refuses what is empty or too long', () => {
  expect(takes(titleSchema, ' ')).toBe(false);
  expect(takes(titleSchema, 'a'.repeat(60))).toBe(true);
  expect(takes(titleSchema, 'a'.repeat(61))).toBe(false);
  expect(takes(leadSchema, 'a'.repeat(201))).toBe(false);
});

it('takes names that can stand in an address, and no way out of a folder', () => {
  expect(slugSchema.safeParse('speed-play').success).toBe(true);
  for (const name of ['../x', 'Speed', 'a--b', '-a', 'a b', '']) {
    expect(slugSchema.safeParse(name).success, name).toBe(false);
  }
});
