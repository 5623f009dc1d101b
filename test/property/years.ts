import fc from 'fast-check';
import { buildYear } from '../../src/engine/buildYear.ts';
import { PlanError } from '../../src/errors.ts';
import type { Year } from '../../src/model/year.ts';
import type { YearDefinition } from '../../src/model/yearDefinition.ts';
import { bundled, bundledIds, library } from '../fixtures/content.ts';
import { anyYear, roomyYear } from './yearCases.ts';

export const catalogue = { definitions: bundledIds.map(bundled), library };

export const CASES = 1000;
const SEED = 20_270;

/** Two years that could be meant to one that could be anything. */
const years: fc.Arbitrary<YearDefinition> = fc.oneof(
  { weight: 2, arbitrary: roomyYear() },
  { weight: 1, arbitrary: anyYear() },
);

/** Years already built: every property sees the same ones. */
const known = new Map<string, Year | undefined>();

/** The year; undefined where its races refuse each other. Any other error is thrown. */
export function attempt(definition: YearDefinition): Year | undefined {
  const key = JSON.stringify(definition);
  if (!known.has(key)) known.set(key, built(definition));
  return known.get(key);
}

function built(definition: YearDefinition): Year | undefined {
  try {
    return buildYear(definition, catalogue);
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
}

/** Checks something of every random year, and shrinks the first that fails. */
export const forDefinitions = (check: (definition: YearDefinition) => void, runs = CASES): void =>
  fc.assert(fc.property(years, check), { numRuns: runs, seed: SEED, endOnFailure: true });

/** Checks something of every random year that builds. */
export const forYears = (check: (year: Year, definition: YearDefinition) => void): void =>
  forDefinitions((definition) => {
    const year = attempt(definition);
    if (year) check(year, definition);
  });
