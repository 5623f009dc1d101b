import { expect, it } from 'vitest';
import { digest } from './digest.ts';

it('gives the same text the same 32 digits, and another text others', () => {
  expect(digest('Speed Play')).toMatch(/^[\da-f]{32}$/);
  expect(digest('Speed Play')).toBe(digest('Speed Play'));
  expect(digest('Speed Play')).not.toBe(digest('Speed Plaz'));
});

it('keeps the digits it has always given, since names of files and fonts hang on them', () => {
  expect(digest('Speed Play')).toBe('3b103ab9264ef6ce659668b7f1bf1df9');
});

it('reads bytes as it reads their letters', () => {
  expect(digest(new TextEncoder().encode('Speed Play'))).toBe(digest('Speed Play'));
});

it('meets no twin among ten thousand near texts', () => {
  const digests = Array.from({ length: 10_000 }, (_, number) => digest(`week ${number}`));
  expect(new Set(digests).size).toBe(10_000);
});
