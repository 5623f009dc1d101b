import { expect, it } from 'vitest';
import { impurities } from './purity.ts';
import { formatViolation } from './tree.ts';

const said = (text: string, file = 'src/engine/a.ts') =>
  impurities(new Map([[file, text]])).map(formatViolation);

it.each([
  ['const a = Date.now();', 'the clock'],
  ['const a = new Date();', 'the clock'],
  ['const a = new Date;', 'the clock'],
  ['const a = Date();', 'the clock'],
  ['const { now } = Date;', 'the clock'],
  ['const a = Temporal.Now.plainDateISO();', 'the clock'],
  ["import { Temporal } from 'temporal-polyfill';const a = Temporal.Now;", 'the clock'],
  ['const a = performance.now();', 'the clock'],
  ['setTimeout(() => {}, 1);', 'the clock'],
  ['setInterval(() => {}, 1);', 'the clock'],
  ['const a = Math.random();', 'randomness'],
  ["const a = Math['random']();", 'randomness'],
  ['const { random } = Math;', 'randomness'],
  ['const a = crypto.randomUUID();', 'randomness'],
  ['const a = crypto.getRandomValues(b);', 'randomness'],
  ['const a = { crypto };', 'randomness'],
  ['const a = process.env.HOME;', 'the environment'],
  ['const a = globalThis.Date.now();', 'the environment'],
  ['const a = import.meta.env.DEV;', 'the environment'],
  ['const a = fetch(b);', 'the network'],
])('catches %s', (text, what) => {
  const violations = said(`export {};\n${text}`);
  expect(violations).toHaveLength(1);
  expect(violations[0]).toMatch(/^src\/engine\/a\.ts:2: /);
  expect(violations[0]).toContain(`brings in ${what}`);
});

it.each([
  'const a = Math.max(1, 2);',
  'const a = new Date(2026, 0, 1);',
  'const a = Date.UTC(2026, 0, 1);',
  'function score(performance: number) { return performance + 1; }',
  'const process = (a: number) => a; process(1);',
  'const a = { process: 1 }; a.process;',
  'const plan = { crypto: { steps: 1 } }; plan.crypto.steps;',
  'type Clock = typeof performance;',
  'const a = (day: Date) => day;',
  "import { performance } from './race.ts'; performance.pace;",
  "const a = 'Math.random()'; // Date.now()",
])('lets %s be', (text) => {
  expect(said(text)).toEqual([]);
});

it('watches model, calendar and engine, and nobody else', () => {
  const text = 'export const a = Date.now();';
  expect(said(text, 'src/model/a.ts')).toHaveLength(1);
  expect(said(text, 'src/calendar/a.ts')).toHaveLength(1);
  expect(said(text, 'src/engine/week/a.test.ts')).toHaveLength(1);
  expect(said(text, 'scripts/a.ts')).toEqual([]);
});

it('lets a test read its environment', () => {
  expect(said('export const a = process.cwd();', 'src/engine/a.test.ts')).toEqual([]);
});
