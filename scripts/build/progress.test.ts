import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { warningsIn } from './astro.ts';
import { progressLine, tallyOf } from './progress.ts';

it('counts pages and PDFs in every subfolder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'));
  mkdirSync(join(folder, 'plans', 'speed-play'), { recursive: true });
  for (const name of ['index.html', 'plans/index.html', 'plans/speed-play/a.pdf', 'plans/x.css']) {
    writeFileSync(join(folder, name), '');
  }
  expect(tallyOf(folder)).toEqual({ pages: 2, pdfs: 1, files: 4 });
});

it('counts nothing in a folder that is not there yet', () => {
  expect(tallyOf('/no/such/folder')).toEqual({ pages: 0, pdfs: 0, files: 0 });
});

it('names an estimate only when an earlier build gave one', () => {
  const now = { pages: 40, pdfs: 12, files: 60 };
  expect(progressLine(now, { pages: 80, pdfs: 12, files: 140 }, 2300)).toBe(
    '40 pages of about 80, 12 PDFs, 2.3 s',
  );
  expect(progressLine(now, tallyOf('/none'), 65_400)).toBe('40 pages, 12 PDFs, 1 min 5 s');
});

it('speaks of one page in the singular', () => {
  const now = { pages: 1, pdfs: 1, files: 2 };
  expect(progressLine(now, { pages: 32, pdfs: 0, files: 32 }, 900)).toBe(
    '1 page of about 32, 1 PDF, 0.9 s',
  );
});

it("keeps Astro's warnings and leaves out its chatter", () => {
  expect(warningsIn('07:33 [build] ok\n07:34 [WARN] no font')).toEqual(['07:34 [WARN] no font']);
});
