import { expect, it } from 'vitest';
import { formatProblem, PlanError, type Where } from '../errors.ts';

const problem = (where: Where, rule?: string) => ({
  what: '45 % is too much',
  where,
  expected: '20–30 %',
  remedy: 'Use 20–30.',
  ...(rule !== undefined && { rule }),
});
const SAID = '45 % is too much (expected 20–30 %). Use 20–30.';

it('says file, line, key, what is wrong, what would be right and what to do', () => {
  expect(formatProblem(problem({ file: 'a.yaml', line: 3, path: 'downWeek' }))).toBe(
    `a.yaml:3: downWeek: ${SAID}`,
  );
});

it('leaves out what is not known of the place', () => {
  expect(formatProblem(problem({}))).toBe(SAID);
  expect(formatProblem(problem({ file: 'a.yaml' }))).toBe(`a.yaml: ${SAID}`);
  expect(formatProblem(problem({ path: 'downWeek' }))).toBe(`downWeek: ${SAID}`);
  expect(formatProblem(problem({ file: 'a.yaml', line: 3, path: '' }))).toBe(`a.yaml:3: ${SAID}`);
});

it('names the rule that speaks', () => {
  expect(formatProblem(problem({ file: 'a.yaml', line: 3 }, 'down-week'))).toBe(
    `a.yaml:3: [down-week] ${SAID}`,
  );
});

it('an error carries every problem, a line each', () => {
  const error = new PlanError([problem({ line: 1 }), problem({ path: 'b' })]);
  expect(error.message.split('\n')).toEqual([`1: ${SAID}`, `b: ${SAID}`]);
  expect(error.problems).toHaveLength(2);
  expect(error.name).toBe('PlanError');
});
