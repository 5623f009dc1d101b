import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { forgetUnseen, withoutUnseen } from './forgetUnseen.mjs';

const keptOf = (mutants: { status: string; coveredBy?: string[] }[]) =>
  withoutUnseen({ files: { 'src/a.ts': { mutants } } }).files['src/a.ts']?.mutants;

it('what was noticed stays, whether or not its tests are known', () => {
  const noticed = [
    { status: 'Killed', coveredBy: ['1'] },
    { status: 'Killed', coveredBy: [] },
    { status: 'Timeout' },
  ];
  expect(keptOf(noticed)).toEqual(noticed);
});

it('what was not noticed stays where tests reach it, since a new test is seen there', () => {
  const reached = [{ status: 'Survived', coveredBy: ['1'] }];
  expect(keptOf(reached)).toEqual(reached);
});

it('what no test is known to reach is judged again', () => {
  const unseen = [
    { status: 'Survived', coveredBy: [] },
    { status: 'RuntimeError', coveredBy: [] },
    { status: 'NoCoverage' },
  ];
  expect(keptOf(unseen)).toEqual([]);
});

it('all else in the file stays as it is; where there is no file there is nothing to do', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
  const file = path.join(folder, 'kept.json');
  forgetUnseen(file);
  const killed = { status: 'Killed', id: '2' };
  const report = {
    schemaVersion: '1',
    files: { 'src/a.ts': { source: 'a', mutants: [{ status: 'Survived', id: '1' }, killed] } },
  };
  writeFileSync(file, JSON.stringify(report));
  forgetUnseen(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    schemaVersion: '1',
    files: { 'src/a.ts': { source: 'a', mutants: [killed] } },
  });
  rmSync(folder, { recursive: true });
});
