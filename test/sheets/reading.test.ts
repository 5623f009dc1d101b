import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan, PlanWeek } from '../../src/model/plan.ts';
import { againstUniversal } from '../../src/print/painter/universal.ts';
import { type Printed, printSheet } from '../../src/print/print.ts';
import { EN } from '../../templates/words/en.ts';
import { breakthrough, sixteenWeeks, speedPlay } from '../fixtures/plans.ts';
import { readTags } from '../fixtures/readTags.ts';
import { OPTIONS, testShop } from '../fixtures/shop.ts';

const run = promisify(execFile);

/** What poppler reads in the order of the file. */
async function raw(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'periodical-reading-'));
  const file = join(folder, 'sheet.pdf');
  await writeFile(file, bytes);
  const { stdout } = await run('pdftotext', ['-raw', file, '-']);
  await rm(folder, { recursive: true });
  return plain(stdout);
}

const plain = (words: string): string => words.replace(/\s+/g, ' ');

const titlesOf = ({ days }: PlanWeek): string[] =>
  days.flatMap(({ sessions }) => sessions.map(({ title }) => title));

/** Where each of the words stands, each looked for behind the one before; -1 where it does not. */
function places(text: string, words: string[]): number[] {
  let from = 0;
  return words.map((word) => {
    const at = text.indexOf(plain(word), from);
    from = at < 0 ? from : at + word.length;
    return at;
  });
}

const PLANS: [string, Plan][] = [
  ['six weeks', speedPlay()],
  ['twelve weeks', breakthrough()],
  ['sixteen weeks', sixteenWeeks()],
];

describe.each(PLANS)('a reader who hears the fridge sheet of %s', (_, plan) => {
  let printed: Printed;
  let lines: string[];
  beforeAll(async () => {
    printed = await printSheet(await testShop(), plan, OPTIONS);
    lines = (await readTags(printed.bytes)).flat();
  });

  const rows = (): string[][] => {
    const table = lines.slice(lines.indexOf('  Table') + 1);
    const length = table.findIndex((line) => !line.startsWith('    '));
    return table
      .slice(0, length)
      .join('\n')
      .split(/^ {4}TR$/m)
      .slice(1)
      .map((row) => row.trim().split(/\n {6}(?=T[HD])/));
  };

  it('finds one table, headed by the days of the week', () => {
    expect(lines.filter((line) => line.trim().startsWith('Table'))).toEqual(['  Table']);
    const weekdays = (plan.weeks[0]?.days ?? []).map(({ weekday }) => EN.weekdays[weekday]);
    expect(rows()[0]).toEqual([EN.week, ...weekdays].map((words) => `TH ${words}`));
  });

  it('finds a row for each week, in order, with its head and its seven days', () => {
    const [, ...weeks] = rows();
    expect(weeks).toHaveLength(plan.weeks.length);
    for (const [index, week] of plan.weeks.entries()) {
      const cells = weeks[index] ?? [];
      expect(cells.at(-8)).toMatch(new RegExp(`^TH ${week.number} `));
      week.days.forEach(({ sessions }, day) => {
        const cell = cells.at(day - 7) ?? '';
        expect(cell).toMatch(/^TD /);
        const titles = sessions.map(({ title }) => title);
        expect(places(cell, titles), cell).not.toContain(-1);
      });
    }
  });

  it('hears it week by week from poppler too', async () => {
    const text = await raw(printed.bytes);
    const words = plan.weeks.flatMap((week) => [`${week.number} `, ...titlesOf(week)]);
    expect(places(text, words)).not.toContain(-1);
  });

  it('meets nothing that speaks against universal access', () => {
    const { title, language } = plan;
    expect(againstUniversal({ drawings: printed.pages, about: { title, language } })).toEqual([]);
    expect(Buffer.from(printed.bytes).includes('pdfuaid:part')).toBe(true);
  });
});
