import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEvents } from '../../test/fixtures/readCalendar.ts';
import { readTable } from '../../test/fixtures/readCsv.ts';
import { main } from './main.ts';

let lines: string[] = [];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'periodical-export-'));
});
beforeEach(() => {
  lines = [];
  const listen = (line: string) => void lines.push(line);
  vi.spyOn(console, 'log').mockImplementation(listen);
  vi.spyOn(console, 'error').mockImplementation(listen);
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command in this process. */
async function run(...args: string[]): Promise<{ code: number; text: string }> {
  const code = await main(['export', ...args]);
  return { code, text: lines.splice(0).join('\n') };
}
const steady = (plan: string, ...more: string[]) => run(plan, '--level', 'steady', ...more);

describe('a calendar', () => {
  it('puts the race on its day and writes the file into a new folder', async () => {
    const out = path.join(folder, 'new', '10k.ics');
    const { code, text } = await steady(
      '10k',
      ...['--format', 'ics', '--race-date', '2027-05-29', '--out', out],
      ...['--url', 'https://run.example'],
    );
    expect(code).toBe(0);
    expect(text).toMatch(/10k\.ics: 10K, Steady, \d+ bytes$/);
    const race = readEvents(await readFile(out, 'utf8')).find(({ date }) => date === '2027-05-29');
    expect(race?.summary).toMatch(/^10K/);
    expect(race?.property('url')).toBe('https://run.example/plans/10k/steady/');
  });

  it('begins on the day that was given, whatever weekday that is', async () => {
    const { text } = await steady('speed-play', '--format', 'ics', '--start', '2027-03-06');
    const dates = readEvents(text).map(({ date }) => date);
    expect([...dates].sort()).toEqual(dates);
    expect(dates[0]).toBe('2027-03-06');
    expect(dates.at(-1)).toBe('2027-04-16');
  });

  it('is refused without dates, with what to add', async () => {
    expect(await steady('speed-play', '--format', 'ics')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "text": "a calendar of speed-play without dates (expected --race-date or --start: a calendar has only days that have a date). Add --race-date 2027-05-30 for a plan with a race, or --start 2027-04-05.",
      }
    `);
  });

  it('is refused when a plan has no race to count back from', async () => {
    const { code, text } = await steady('base', '--format', 'ics', '--race-date', '2027-05-30');
    expect(code).toBe(1);
    expect(text).toMatch(/race/);
  });
});

it('prints the same text that it writes', async () => {
  const out = path.join(folder, 'plan.csv');
  const { text } = await steady('speed-play', '--format', 'csv');
  await steady('speed-play', '--format', 'csv', '--out', out);
  expect(await readFile(out, 'utf8')).toBe(`${text}\n`);
});

it('takes units and free days along', async () => {
  const { text } = await steady(
    'speed-play',
    ...['--format', 'csv', '--units', 'mi', '--free', 'tue,thu,sat,sun'],
  );
  const rows = readTable(`${text}\n`);
  expect(new Set(rows.map(({ unit }) => unit))).toEqual(new Set(['', 'mi', 'min']));
  const busy = rows.filter(({ kind }) => kind !== 'rest').map(({ weekday }) => weekday);
  expect(new Set(busy)).toEqual(new Set(['Tuesday', 'Thursday', 'Saturday', 'Sunday']));
});

it('gives data to programs, with dates where they are known', async () => {
  const { text } = await steady('speed-play', '--format', 'json', '--race-date', '2027-05-29');
  const { format, start, url } = JSON.parse(text);
  expect({ format, start, url }).toEqual({
    format: 'periodical-plan',
    start: '2027-04-19',
    url: 'https://periodical.example/plans/speed-play/steady/',
  });
});

it.each([
  [['speed-play', '--level', 'steady', '--format', 'xls'], 'one of ics, csv, json'],
  [['sped-play', '--level', 'steady', '--format', 'csv'], 'Did you mean "speed-play"?'],
  [['speed-play', '--format', 'csv'], 'Add it, such as --level steady.'],
  [['speed-play', '--level', 'stedy', '--format', 'csv'], 'steady'],
  [
    ['speed-play', '--level', 'steady', '--format', 'csv', '--start', '2027-02-30'],
    'Write it like',
  ],
  [['speed-play', '--level', 'steady'], 'format'],
  [['speed-play', '--level', 'steady', '--fromat', 'csv'], 'Did you mean --format?'],
])('refuses %j with a remedy', async (args, remedy) => {
  const { code, text } = await run(...args);
  expect(code).toBe(1);
  expect(text).toContain(remedy);
});

it('takes a first day or a race day, not both', async () => {
  const dates = ['--start', '2027-04-19', '--race-date', '2027-05-29'];
  const { code, text } = await steady('speed-play', '--format', 'ics', ...dates);
  expect(code).toBe(1);
  expect(text).toContain('Leave one out: each decides the other.');
});
