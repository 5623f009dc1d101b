import { expect, it } from 'vitest';
import { compareVersions, versionSchema } from './version.ts';

it('tells which of two versions is newer, counting and not spelling', () => {
  expect(compareVersions('1.1', '1.0')).toBe(1);
  expect(compareVersions('1.10', '1.9')).toBe(1);
  expect(compareVersions('1.9', '2.0')).toBe(-1);
  expect(compareVersions('10.0', '9.9')).toBe(1);
  expect(compareVersions('1.01', '1.1')).toBe(0);
});

const entry = { version: '1.1', date: '2026-11-26', changes: ['The first week is lighter.'] };

it('a version has a number, perhaps a day, and says what it changed', () => {
  expect(versionSchema.parse(entry)).toEqual(entry);
  const { date: _, ...undated } = entry;
  expect(versionSchema.parse(undated)).toEqual(undated);
  for (const wrong of [
    { version: '1' },
    { date: '26.11.2026' },
    { changes: [] },
    { changes: ['x'.repeat(201)] },
    { because: 'It was too much.' },
  ]) {
    expect(versionSchema.safeParse({ ...entry, ...wrong }).success).toBe(false);
  }
});
