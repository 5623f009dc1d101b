import { expect, it } from 'vitest';
import { fileName } from './fileName.ts';

it('makes a file’s name of a title: small letters, digits, hyphens', () => {
  expect(fileName('Frühling & Herbst')).toBe('fruhling-herbst');
  expect(fileName('  Two  peaks! ')).toBe('two-peaks');
});

it('calls it my-year where no letter is left', () => {
  expect(fileName('Έτος')).toBe('my-year');
  expect(fileName('')).toBe('my-year');
});

it('ends before a hyphen when it is cut', () => {
  expect(fileName(`${'a'.repeat(39)} b`)).toBe('a'.repeat(39));
});
