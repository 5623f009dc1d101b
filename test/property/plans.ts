import fc from 'fast-check';
import { buildPlan, draftPlan } from '../../src/engine/buildPlan.ts';
import { PlanError } from '../../src/errors.ts';
import type { Choices } from '../../src/model/choices.ts';
import type { PlanDefinition } from '../../src/model/definition.ts';
import type { Plan } from '../../src/model/plan.ts';
import { library } from '../fixtures/content.ts';
import { anyChoices } from './choices.ts';
import { anyDefinition, sensibleDefinition } from './definitions.ts';

export const CASES = 1000;
const SEED = 20_260;

export type Case = readonly [PlanDefinition, Choices];

/** What a coach could mean, for runners with two free days or more. */
const sensible: fc.Arbitrary<Case> = fc.tuple(sensibleDefinition(), anyChoices(2));

/** Three sensible definitions to a wild one; free days of any number, none included. */
const cases: fc.Arbitrary<Case> = fc.oneof(
  { weight: 3, arbitrary: sensible },
  { weight: 1, arbitrary: fc.tuple(anyDefinition(), anyChoices()) },
);

/** Plans already built, by their case: every property sees the same ones. */
const known = new Map<string, Plan | undefined>();

/** The built plan; undefined where the rules or the choices refuse it. Any other error is thrown. */
export function attempt([definition, choices]: Case): Plan | undefined {
  const key = JSON.stringify([definition, choices]);
  if (!known.has(key))
    known.set(
      key,
      refusedAs(() => buildPlan(definition, choices, library)),
    );
  return known.get(key);
}

export const draft = ([definition, choices]: Case): Plan | undefined =>
  refusedAs(() => draftPlan(definition, choices, library));

function refusedAs(build: () => Plan): Plan | undefined {
  try {
    return build();
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
}

/** Checks something of every random case, and shrinks the first that fails. */
export const forCases = (check: (drawn: Case) => void): void =>
  fc.assert(fc.property(cases, check), { numRuns: CASES, seed: SEED });

/** The same for what a coach could mean. */
export const forSensible = (check: (drawn: Case) => void): void =>
  fc.assert(fc.property(sensible, check), { numRuns: CASES, seed: SEED });

/** Checks something of every random plan that builds. */
export const forPlans = (check: (plan: Plan, drawn: Case) => void): void =>
  forCases((drawn) => {
    const plan = attempt(drawn);
    if (plan) check(plan, drawn);
  });
