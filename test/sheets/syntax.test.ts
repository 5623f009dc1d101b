import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SHEET_NAMES } from '../../src/model/sheet.ts';
import { printSheet } from '../../src/print/print.ts';
import { sheetContents } from '../../src/site/sheetContents.ts';
import { fullSessions } from '../fixtures/fullSessions.ts';
import { speedPlay } from '../fixtures/plans.ts';
import { OPTIONS, testShop } from '../fixtures/shop.ts';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periodical-syntax-'));
});
afterAll(() => rm(folder, { recursive: true }));

it.each(SHEET_NAMES)('the %s has no syntax error', async (sheet) => {
  const plan = fullSessions(speedPlay(), 2);
  const request = { ...OPTIONS, sheet, start: '2027-03-01', ...sheetContents(sheet, plan) };
  const file = join(folder, `${sheet}.pdf`);
  await writeFile(file, (await printSheet(await testShop(), plan, request)).bytes);
  const { stdout } = await run('qpdf', ['--check', file]);
  expect(stdout).toContain('No syntax or stream encoding errors found');
});
