import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readPdf } from '../../test/fixtures/readPdf.ts';
import { printYear } from './printYear.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'periodical-year-'));
});
afterAll(() => rm(folder, { recursive: true }));

const asked = (plan: string) => ({
  plan,
  ink: 'mono',
  language: 'en',
  gutter: 'none',
  large: false,
  out: path.join(folder, 'new', 'year.pdf'),
});

it('writes the poster of a year, by its name', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  await printYear(asked('one-peak'), 'a3');
  expect(log.mock.lastCall?.[0]).toContain('year.pdf: ');
  const { pages, text } = await readPdf(new Uint8Array(await readFile(asked('').out)));
  expect(pages).toBe(1);
  expect(text).toContain('Seasons');
});

it('names the years there are when it does not know one', async () => {
  await expect(printYear(asked('tow-peaks'), 'a3')).rejects.toThrow('there is no year "tow-peaks"');
});
