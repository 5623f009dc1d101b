import { expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../errors.ts';
import { MAX_FILE_SIZE } from './fileProblems.ts';
import { pathKeys, pathText, readYaml } from './yamlFile.ts';

const schema = z.strictObject({
  title: z.string(),
  weeks: z.int().max(8).optional(),
  phases: z.array(z.strictObject({ phase: z.string(), weeks: z.int().max(8) })).optional(),
});
const read = (text: string, bytes?: number) =>
  readYaml({ path: 'plan.yaml', text, ...(bytes !== undefined && { bytes }) }, schema);
const told = (text: string, bytes?: number) => read(text, bytes).problems.map(formatProblem);
const PHASES = 'title: A\nphases:\n  - phase: base\n    weeks: 2\n  - { phase: speed, weeks: 9 }\n';

it('reads a file that holds', () => {
  expect(read('title: A\nweeks: 8')).toMatchObject({
    data: { title: 'A', weeks: 8 },
    problems: [],
  });
});

it('names file, line and key of every mistake', () => {
  expect(told(`${PHASES}weeks: 10`).map((line) => line.split(' ', 2).join(' '))).toEqual([
    'plan.yaml:6: weeks:',
    'plan.yaml:5: phases[1].weeks:',
  ]);
});

it('knows the line of a key, or of the nearest one above it', () => {
  const { lineOf } = read(PHASES);
  expect(lineOf(['title'])).toBe(1);
  expect(lineOf(['phases', 0, 'weeks'])).toBe(4);
  expect(lineOf(['phases', 1])).toBe(5);
  expect(lineOf(['phases', 0, 'downWeek'])).toBe(3);
  expect(lineOf(['nowhere'])).toBe(1);
  expect(lineOf([])).toBe(1);
});

it('takes 256 KB, and not a byte more', () => {
  expect(told('title: A', MAX_FILE_SIZE)).toEqual([]);
  expect(told('', MAX_FILE_SIZE + 1)[0]).toContain('plan.yaml:1: the file has 256 KB');
  expect(told(`title: A #${'x'.repeat(MAX_FILE_SIZE)}`)).toHaveLength(1);
});

it('tells of an empty file', () => {
  for (const text of ['', '\n', '# only this\n', '---\n']) {
    expect(told(text)[0], text).toContain('the file is empty');
  }
});

it('tells of YAML that does not read by its line, and only of that', () => {
  expect(told('title: A\nweeks: [')).toHaveLength(1);
  expect(told('title: A\nweeks: [')[0]).toMatch(/^plan\.yaml:2: not valid YAML/);
});

it('tells of a key that stands twice', () => {
  expect(told('title: A\ntitle: B')[0]).toMatch(/^plan\.yaml:2: the same key stands here twice/);
});

it('tells of aliases that multiply or hold themselves', () => {
  const bomb = ['a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]'];
  for (const [at, name] of [...'bcdef'].entries()) {
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${'abcdef'[at]}`).join(', ')}]`);
  }
  expect(told(bomb.join('\n'))[0]).toContain('the aliases of this file multiply');
  expect(told('title: &a [*a]')[0]).toContain('the aliases of this file multiply');
  expect(told('title: &a A\nphases: []')).toEqual([]);
});

it('tells of brackets in brackets without end', () => {
  expect(told('['.repeat(20_000))[0]).toContain('brackets stand in brackets without end');
});

it('writes a key path as people do, and reads it back', () => {
  const keys = ['phases', 2, 'hard', 0];
  expect(pathText(keys)).toBe('phases[2].hard[0]');
  expect(pathKeys('phases[2].hard[0]')).toEqual(keys);
  expect([pathText([]), pathKeys('')]).toEqual(['', []]);
});
