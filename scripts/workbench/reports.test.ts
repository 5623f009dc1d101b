import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countPlaywright, countVitest } from './reports.mjs';

function report(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const vitest = (passed: number, total: number, files: unknown[] = [], success = true) =>
  report({ numPassedTests: passed, numTotalTests: total, testResults: files, success });

const playwright = (expected: number, unexpected: number, skipped = 0, errors: unknown[] = []) =>
  report({ stats: { expected, unexpected, flaky: 0, skipped }, errors });

it('counts what passed and what failed', () => {
  expect(countVitest(vitest(7, 9, [], false))).toEqual({ passed: 7, failed: 2 });
  expect(countPlaywright(playwright(5, 1))).toEqual({ passed: 5, failed: 1 });
});

it('counts a test that was left out as failed', () => {
  expect(countVitest(vitest(8, 9))).toEqual({ passed: 8, failed: 1 });
  expect(countPlaywright(playwright(5, 0, 2))).toEqual({ passed: 5, failed: 2 });
});

it('counts a test file that could not be loaded as failed', () => {
  const broken = { status: 'failed', assertionResults: [] };
  expect(countVitest(vitest(8, 8, [broken], false))).toEqual({ passed: 8, failed: 1 });
});

it('counts a run that failed without a failed test as failed', () => {
  expect(countVitest(vitest(8, 8, [], false))).toEqual({ passed: 8, failed: 1 });
  expect(countPlaywright(playwright(5, 0, 0, [{}]))).toEqual({ passed: 5, failed: 1 });
});

it.each(['', '{}', '{"stats":{"expected":0,"unexpected":0,"flaky":0,"skipped":0},"errors":[]}'])(
  'counts a stage that left no proper report as failed: %j',
  (content) => {
    expect(countVitest(report(content))).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(report(content))).toEqual({ passed: 0, failed: 1 });
    expect(countVitest('/no/such/report.json')).toEqual({ passed: 0, failed: 1 });
  },
);
