import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { swapIn } from './swap.ts';

function site() {
  const root = mkdtempSync(join(tmpdir(), 'swap-'));
  const place = (name: string) => join(root, name);
  const write = (name: string, words: string) => {
    mkdirSync(place(name));
    writeFileSync(join(place(name), 'index.html'), words);
  };
  const read = (name: string) => readFileSync(join(place(name), 'index.html'), 'utf8');
  return { place, write, read };
}

it('puts the new site in the place of the old one and removes the old one', () => {
  const { place, write, read } = site();
  write('dist', 'old');
  write('next', 'new');
  swapIn(place('next'), place('dist'), place('aside'));
  expect(read('dist')).toBe('new');
  expect(existsSync(place('next'))).toBe(false);
  expect(existsSync(place('aside'))).toBe(false);
});

it('puts the first site where there was none', () => {
  const { place, write, read } = site();
  write('next', 'new');
  swapIn(place('next'), place('dist'), place('aside'));
  expect(read('dist')).toBe('new');
});

it('leaves the old site as it was when there is no new one', () => {
  const { place, write, read } = site();
  write('dist', 'old');
  expect(() => swapIn(place('next'), place('dist'), place('aside'))).toThrow(/ENOENT/);
  expect(read('dist')).toBe('old');
});
