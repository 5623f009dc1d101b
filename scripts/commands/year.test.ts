import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './main.ts';
import { weeksWords } from './yearFindings.ts';

let lines: string[] = [];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'periodical-'));
});
beforeEach(() => {
  lines = [];
  const listen = (line: string) => void lines.push(line);
  vi.spyOn(console, 'log').mockImplementation(listen);
  vi.spyOn(console, 'error').mockImplementation(listen);
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command in this process. */
async function run(...args: string[]): Promise<{ code: number; text: string }> {
  const code = await main(args);
  return { code, text: lines.splice(0).join('\n') };
}

/** Writes a year to a file of its own. */
async function written(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

const YEAR = (races: string, more = '') => `title: My year
lead: A year of my own.
start: 2027-01-04
end: 2028-01-02
runner: { experience: experienced, volume: 60 km, long: 22 km${more} }
races:
${races}`;
const marathon = (date: string, role = 'performance') =>
  `  - { date: ${date}, distance: marathon, role: ${role} }\n`;

describe('a year for people', () => {
  it('P4: marks races to perform and for joy apart, with what each is for and takes', async () => {
    const { code, text } = await run('year', 'two-peaks');
    expect(code).toBe(0);
    expect(text.split('\n').slice(0, 9)).toEqual([
      'Two peaks, 4 January 2027 to 2 January 2028',
      '  Spring and autumn are the anchors; the races between them are run for the fun of it.',
      '',
      'Races                                 distance        run           weeks in   days after',
      '  ● 9 May 2027    Spring marathon     marathon        to perform    17         10 off, 24 to full',
      '  ○ 4 Jul 2027    Neighbourhood 10K   10K             community     25         3 off, 7 to full',
      '  ○ 15 Aug 2027   Harbour half        half marathon   bucket list   31         5 off, 12 to full',
      '  ● 31 Oct 2027   Autumn half         half marathon   to perform    42         7 off, 18 to full',
      '  ○ 19 Dec 2027   Candlelight 5K      5K              for joy       49         2 off, 5 to full',
    ]);
    expect(text).toMatch(/^ {2}18 {2}3 May +\d+ +█+▒+ ● Spring marathon$/m);
    expect(text).toMatch(/^ {2}26 28 Jun +\d+ +█+▒+ ○ Neighbourhood 10K$/m);
  });

  it('P21: tells each season with days, purpose, plan, what it gives back and why it is there', async () => {
    const { text } = await run('year', 'two-peaks');
    const [, speed = ''] = /(\n {2}Speed Play \(develop\)[\s\S]*?)\n\n/.exec(text) ?? [];
    expect(speed).toContain('31 May to 11 July                       6 weeks');
    expect(speed).toContain('    Plan: Speed Play, level steady, weeks 1–6');
    expect(speed).toContain('    Gives back: spring, fun, speed');
    expect(speed).toContain('    Why here: Training for a marathon takes speed');
  });

  it('P22: shows goals by horizon, for performance, health and joy', async () => {
    const { text } = await run('year', 'two-peaks');
    expect(text).toContain('Goals\n  This season\n    Performance  A spring marathon run evenly\n');
    expect(text).toContain('    Health       Two strength sessions in most weeks\n');
    expect(text).toContain('    Joy          The harbour half');
  });

  it('M11: says honestly how far it is to each time, in VDOT and minutes', async () => {
    const { text } = await run('year', 'under-four');
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toContain('less than 0.1 VDOT and 0:01 apart');
    expect(flat).toContain('6.6 VDOT and 30:00 apart. That is a long way');
  });

  it('says what would tell the distance to a time when no race is known', async () => {
    const file = await written(
      'no-recent.yaml',
      `${YEAR(marathon('2027-10-17'))}goals: [{ horizon: year, kind: performance, title: Quick, race: half, time: 1:30:00 }]\n`,
    );
    expect((await run('year', file)).text).toContain('With a recent race in `runner`');
  });

  it('A15: tells what was made to fit, and why', async () => {
    const { text } = await run('year', 'first-5k');
    expect(text).toContain('Made to fit, and why\n  days of running: 4 a week → 3 a week.');
    expect(text).toContain('Weeks, in minutes:');
  });

  it('shows every day only when asked', async () => {
    const [short, whole] = [await run('year', 'one-peak'), await run('year', 'one-peak', '--days')];
    expect(short.text).not.toContain('\nDays\n');
    const days = whole.text.slice(whole.text.indexOf('\nDays\n')).split('\n');
    const perDay = days.filter((line) => /^ {4}(Mon|Tue|Wed|Thu|Fri|Sat|Sun) /.test(line));
    expect(perDay).toHaveLength(364);
    expect(perDay[0]).toMatch(/^ {4}Mon 4 Jan {2}\w+ +\w/);
    expect(perDay.at(-1)).toMatch(/^ {4}Sun 2 Jan /);
  });

  it('keeps within 100 columns', async () => {
    for (const id of ['two-peaks', 'under-four', 'first-5k', 'new-to-strength', 'one-peak']) {
      const { text } = await run('year', id);
      for (const line of text.split('\n')) {
        expect(line.length).toBeLessThanOrEqual(100);
      }
    }
  });

  it('C2: says of four months from nothing that they are for finishing', async () => {
    const file = await written(
      'zero.yaml',
      `title: Zero\nlead: From nothing.\nstart: 2027-01-04\nrunner: { experience: new, volume: 10 km }\nraces:\n${marathon('2027-04-18')}`,
    );
    const { code, text } = await run('year', file);
    expect(code).toBe(0);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'warning [zero-to-sixty] 14 weeks from little running to Marathon (18 April): enough to finish',
    );
  });
});

describe('a year for programs', () => {
  it('gives the whole year, every day of it', async () => {
    const { code, text } = await run('year', 'two-peaks', '--json');
    expect(code).toBe(0);
    const year = JSON.parse(text);
    expect(year).toMatchObject({ id: 'two-peaks', start: '2027-01-04', end: '2028-01-02' });
    expect(year.days).toHaveLength(364);
    expect(year.seasons.length).toBeGreaterThan(6);
  });

  it('gives what is wrong as data, and fails', async () => {
    const races = ['2027-04-25', '2027-08-01', '2027-11-14'].map((date) => marathon(date)).join('');
    const { code, text } = await run('year', await written('three.yaml', YEAR(races)), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(text).problems).toEqual([
      expect.objectContaining({
        rule: 'peaks',
        where: { file: expect.stringMatching(/three\.yaml$/), line: 9, path: 'races[2].role' },
      }),
    ]);
  });
});

describe('what it refuses', () => {
  it('P5: three marathons to perform, with dates, rule and remedy; two of them for joy pass', async () => {
    const dates = ['2027-04-25', '2027-08-01', '2027-11-14'];
    const all = await written('all.yaml', YEAR(dates.map((date) => marathon(date)).join('')));
    const { code, text } = await run('year', all);
    expect(code).toBe(1);
    expect(text.split('\n')).toEqual([
      'My year does not work out as a year yet. What would help stands at the end of each line.',
      `${all}:9: races[2].role: [peaks] three performance races within twelve months: Marathon (2027-04-25), Marathon (2027-08-01), Marathon (2027-11-14) (expected one or two performance races in any twelve months, never three). Run marathon (2027-11-14) for the experience.`,
    ]);
    const roles = ['performance', 'experience', 'experience'];
    const one = dates.map((date, at) => marathon(date, roles[at])).join('');
    expect((await run('year', await written('one.yaml', YEAR(one)))).code).toBe(0);
  });

  it('what does not read, by the path it was given', async () => {
    const file = await written('bad.yaml', YEAR(marathon('2027-02-30')));
    const { code, text } = await run('year', file);
    expect(code).toBe(1);
    expect(text).toContain(`${file}:7: races[0].date: "2027-02-30" is not a day of the calendar`);
  });

  it('a year that is not there, naming the one that was probably meant', async () => {
    const { code, text } = await run('year', 'two-peeks');
    expect(code).toBe(1);
    expect(text).toContain('there is no year "two-peeks"');
    expect(text).toContain('Did you mean "two-peaks"?');
    expect((await run('year', './none.yaml')).text).toContain('there is no file or folder');
  });

  it('a plan', async () => {
    const { code, text } = await run('year', 'content/plans/base/plan.yaml');
    expect(code).toBe(1);
    expect(text).toContain('"content/plans/base/plan.yaml" is not a year');
  });
});

describe('where a year may be', () => {
  it('in the content folder by its path, or anywhere, in YAML or JSON', async () => {
    expect((await run('year', 'content/years/two-peaks.yaml')).text).toContain('Two peaks, 4 Jan');
    const json = {
      title: 'As JSON',
      lead: 'From a program.',
      start: '2027-01-04',
      races: [{ date: '2027-10-17', distance: 'half', role: 'performance' }],
    };
    const file = await written('from-a-program.json', JSON.stringify(json));
    expect(await run('year', file)).toMatchObject({ code: 0 });
    const short = await written(
      'years/no-race.yaml',
      'title: Free\nlead: Free.\nstart: 2027-01-04\n',
    );
    expect((await run('year', short)).text).toContain('None: a year to run without one.');
  });
});

describe('check', () => {
  it('finds no error in the bundled years', async () => {
    const { text } = await run('check', 'content/years', '--json');
    const report = JSON.parse(text);
    expect(report).toMatchObject({ problems: [], plans: 0, years: 5, rules: 27 });
    for (const { year, plan, file } of report.findings) {
      expect(plan).toBeUndefined();
      expect(file).toBe(`content/years/${year}.yaml`);
    }
  });

  it('tells of a year wherever its file is: line, rule, remedy', async () => {
    const races = marathon('2027-05-09') + marathon('2027-07-11');
    const file = await written('close.yaml', YEAR(races));
    const { code, text } = await run('check', file);
    expect(code).toBe(1);
    expect(text).toMatch(/close\.yaml:8: races\[1\]\.role: \[peak-spacing\] .* 63 days apart/);
    expect(text).toContain('0 plans, 0 levels, 1 year, 0 brands, 27 rules: 1 error');
  });

  it('shows a rule that a year breaks on purpose with its reason', async () => {
    const { text } = await run('check', 'content/years/new-to-strength.yaml');
    expect(text).toMatch(
      /allowed +content\/years\/new-to-strength\.yaml:\d+: \[no-base\] nothing on/,
    );
    expect(text).toContain('Allowed because ten weeks of strength');
  });
});

it('joins weeks that follow each other', () => {
  expect(weeksWords([])).toBe('');
  expect(weeksWords([4])).toBe('week 4');
  expect(weeksWords([3, 1, 2, 7, 7, 9, 10])).toBe('weeks 1–3, 7, 9–10');
});
