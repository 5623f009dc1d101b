import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forbiddenImports } from './boundaries.ts';
import { cycles } from './cycles.ts';
import { impurities } from './purity.ts';
import { misshapen } from './shape.ts';
import { formatViolation, readTree } from './tree.ts';

const tree = readTree(join(import.meta.dirname, '..', '..'));

it('sees the whole house', () => {
  for (const file of ['src/errors.ts', 'src/model/plan.ts', 'scripts/build.ts']) {
    expect([...tree.keys()]).toContain(file);
  }
});

it('imports only what each folder may import', () => {
  expect(forbiddenImports(tree).map(formatViolation)).toEqual([]);
});

it('has no files that import each other', () => {
  expect(cycles(tree).map(formatViolation)).toEqual([]);
});

it('keeps clock, randomness and environment out of model, calendar and engine', () => {
  expect(impurities(tree).map(formatViolation)).toEqual([]);
});

it('has no drawers and no barrels but public doors', () => {
  expect(misshapen(tree).map(formatViolation)).toEqual([]);
});
