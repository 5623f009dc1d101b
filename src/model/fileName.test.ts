import { expect, it } from 'vitest';
import { fileNameSchema } from './fileName.ts';

const logo = fileNameSchema(['svg', 'png']);

it('takes a file that lies beside the definition', () => {
  for (const name of ['logo.svg', 'Logo-2.PNG', 'a.b.svg']) expect(logo.parse(name)).toBe(name);
});

it('refuses other folders, other kinds and hidden files', () => {
  for (const name of [
    '../logo.svg',
    'a/logo.svg',
    'a\\logo.svg',
    '.svg',
    'logo',
    'logo.jpg',
    'svg',
    'my logo.svg',
  ]) {
    expect(logo.safeParse(name).success, name).toBe(false);
  }
});
