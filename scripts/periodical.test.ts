import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from './commands/main.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const run = promisify(execFile);

interface Answer {
  code: number;
  text: string;
}

/** Runs a script as a person would, in a process of its own. */
async function script(name: string, ...args: string[]): Promise<Answer> {
  const call = ['--import', 'tsx', path.join(ROOT, 'scripts', name), ...args];
  try {
    const { stdout, stderr } = await run(process.execPath, call, { cwd: ROOT });
    return { code: 0, text: stdout + stderr };
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string };
    return { code: failed.code, text: failed.stdout + failed.stderr };
  }
}

/** Runs the command in this process. */
async function periodical(...args: string[]): Promise<Answer> {
  const lines: string[] = [];
  const listen = (line: string) => void lines.push(line);
  const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
  for (const spy of spies) spy.mockImplementation(listen);
  const code = await main(args);
  for (const spy of spies) spy.mockRestore();
  return { code, text: lines.join('\n') };
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'periodical-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('week', () => {
  it('W9: fails the unbalanced week, naming the rules', async () => {
    const { code, text } = await script(
      'periodical.ts',
      'week',
      'moderate, intervals, tempo, easy, moderate, rest, long',
    );
    expect(code).toBe(1);
    expect(text).toContain('hard-spacing');
    expect(text).toContain('moderate-excess');
  });

  it('W10: passes the week in which each session supports the next', async () => {
    const { code, text } = await script(
      'periodical.ts',
      'week',
      'easy, intervals, easy, rest, tempo, easy, long',
    );
    expect(code).toBe(0);
    expect(text).not.toMatch(/error|warning/);
  });

  it('gives data to programs', async () => {
    const { text } = await periodical(
      'week',
      'rest, tempo, tempo, easy, easy, easy, easy',
      '--json',
    );
    const { passes, findings } = JSON.parse(text);
    expect(passes).toBe(false);
    expect(findings[0]).toMatchObject({ rule: 'hard-spacing', severity: 'error' });
  });

  it('says what it could not read, and what was probably meant', async () => {
    const { code, text } = await periodical('week', 'easy, tmpo, easy, rest, easy, easy, long');
    expect(code).toBe(1);
    expect(text).toContain('Tuesday: "tmpo"');
    expect(text).toContain('Did you mean "tempo"?');
  });
});

describe('check', () => {
  it('finds no error in the bundled plans', async () => {
    const { code, text } = await periodical('check', '--no-sheets', '--json');
    const report = JSON.parse(text);
    expect(code).toBe(0);
    expect(report.problems).toEqual([]);
    expect(report.plans).toBeGreaterThanOrEqual(2);
    expect(report.rules).toBe(27);
  });

  it('refuses an option that does not exist', async () => {
    const { code, text } = await periodical('check', '--jsn');
    expect(code).toBe(1);
    expect(text).toContain('Did you mean --json?');
  });

  it('says when there is no such content folder', async () => {
    const { code, text } = await periodical('check', '--content', path.join(folder, 'none'));
    expect(code).toBe(1);
    expect(text).toContain('there is no content folder');
  });
});

describe('print', () => {
  it('writes the sheet it was asked for, the same bytes each time', async () => {
    const files = ['one.pdf', 'two.pdf'].map((name) => path.join(folder, name));
    for (const out of files) {
      const { code } = await periodical('print', 'speed-play', '--level', 'steady', '--out', out);
      expect(code).toBe(0);
    }
    const [one, two] = await Promise.all(files.map((file) => readFile(file)));
    expect(one?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(two).toEqual(one);
  });

  it('names the plan that was probably meant', async () => {
    const { code, text } = await periodical('print', 'sped-play', '--level', 'x', '--out', 'x.pdf');
    expect(code).toBe(1);
    expect(text).toContain('Did you mean "speed-play"?');
  });

  it('does not follow a name out of the content folder', async () => {
    const { code, text } = await periodical('print', '../plans', '--level', 'x', '--out', 'x.pdf');
    expect(code).toBe(1);
    expect(text).toContain('plan "../plans"');
  });
});

it('teaches by example', async () => {
  for (const command of [[], ['check'], ['week'], ['print'], ['export']]) {
    const { code, text } = await periodical(...command, '--help');
    expect(code).toBe(0);
    expect(text).toContain('EXAMPLES');
    expect(text).toContain(`npm run periodical -- ${command[0] ?? 'check'}`);
  }
});

it('leaves the last good dist/ as it was when the content has errors', async () => {
  const dist = path.join(ROOT, 'dist');
  const before = await readdir(dist, { recursive: true }).catch(() => []);
  const bad = path.join(folder, 'plans');
  await mkdir(path.join(bad, 'bad'), { recursive: true });
  await writeFile(path.join(bad, 'bad', 'plan.yaml'), 'title: [');
  const { code, text } = await script('build.ts', '--content', folder);
  expect(code).toBe(1);
  expect(text).toContain('plan.yaml:1:');
  expect(text).toContain('dist/ is as it was');
  expect(await readdir(dist, { recursive: true }).catch(() => [])).toEqual(before);
});
