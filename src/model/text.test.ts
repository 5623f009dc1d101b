import { expect, it } from 'vitest';
import { leadSchema, sentenceSchema, slugSchema, titleSchema } from './text.ts';

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

it('measures a text without the spaces around it', () => {
  expect(titleSchema.parse('  Easy run ')).toBe('Easy run');
  expect(takes(titleSchema, ` ${'a'.repeat(60)} `)).toBe(true);
});

it('gives a lead 200 characters and a sentence 600', () => {
  expect(takes(leadSchema, 'a'.repeat(200))).toBe(true);
  expect(takes(sentenceSchema, 'a'.repeat(600))).toBe(true);
  expect(takes(sentenceSchema, 'a'.repeat(601))).toBe(false);
});

const refusal = (text: string) =>
  titleSchema.safeParse(text, { reportInput: true }).error?.issues[0];

it('a paragraph may have lines, and a flag or a tab stands in no font', () => {
  expect(takes(sentenceSchema, 'One.\nTwo.')).toBe(true);
  for (const text of ['🇳🇴', 'a\tb', 'ab\u200fc'])
    expect(takes(titleSchema, text), text).toBe(false);
});

it('shows the letters it refuses, once each, and tells what to do', () => {
  expect(refusal('跑跑步 run')).toMatchObject({
    code: 'custom',
    message: 'the sheets’ fonts have no 跑 步',
    input: '跑跑步 run',
    params: {
      expected: 'Latin, Greek or Cyrillic letters, digits and punctuation',
      remedy: 'Leave these characters out.',
    },
  });
});

it('shows a picture as it is, and by its number what cannot be seen', () => {
  expect(refusal('Run 🏃')?.message).toBe('the sheets’ fonts have no 🏃');
  expect(refusal('a\u0007b\u202e')?.message).toBe('the sheets’ fonts have no U+0007 U+202E');
});

it('shows eight letters at most', () => {
  expect(refusal('一二三四五六七八九')?.message).toBe(
    'the sheets’ fonts have no 一 二 三 四 五 六 七 八',
  );
});

it('gives a name in an address 40 letters and digits', () => {
  expect(slugSchema.safeParse('5k-2'.padEnd(40, 'a')).success).toBe(true);
  expect(slugSchema.safeParse('a'.repeat(41)).success).toBe(false);
  for (const name of ['a-', 'a_b', 'a.b', 'é', 'a-B']) {
    expect(slugSchema.safeParse(name).success, name).toBe(false);
  }
});
