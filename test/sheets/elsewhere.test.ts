import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { SHEET_NAMES } from '../../src/model/sheet.ts';

const run = promisify(execFile);
const PROGRAM = join(import.meta.dirname, '../fixtures/printElsewhere.ts');

interface Answer {
  timeZone: string;
  locale: string;
  fingerprints: Record<string, string>;
}

/** Prints every sheet in a process of its own, on a machine that stands somewhere else. */
async function printIn(TZ: string, language: string): Promise<Answer> {
  const env = { ...process.env, TZ, LANG: language, LC_ALL: language, LANGUAGE: language };
  const { stdout } = await run(process.execPath, ['--import', 'tsx', PROGRAM], { env });
  return JSON.parse(stdout);
}

let home: Answer;
beforeAll(async () => {
  home = await printIn('UTC', 'en_US.UTF-8');
});

it.each([
  ['Pacific/Kiritimati', 'de_DE.UTF-8', 'de-DE'],
  ['America/Los_Angeles', 'tr_TR.UTF-8', 'tr-TR'],
])(
  'prints the same bytes in the zone %s, on a machine that speaks %s',
  async (...place) => {
    const [zone, language, locale] = place;
    const away = await printIn(zone, language);
    expect([away.timeZone, away.locale]).toEqual([zone, locale]);
    expect(Object.keys(away.fingerprints)).toEqual([...SHEET_NAMES, 'year']);
    expect(away.fingerprints).toEqual(home.fingerprints);
  },
  120_000,
);
