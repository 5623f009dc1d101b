import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftPlan } from '../../src/engine/buildPlan.ts';
import { type Fitted, fitToRunner } from '../../src/engine/capacity/fitRunner.ts';
import { rampOf } from '../../src/engine/capacity/levelSize.ts';
import { loadOfWeeks } from '../../src/engine/load/loadOfWeeks.ts';
import { type Runner, runnerSchema } from '../../src/model/runner.ts';
import { bundled, bundledIds, library } from '../fixtures/content.ts';
import { LESS } from './lessRunner.ts';
import { anyRunner } from './yearCases.ts';

const CASES = 1000;
const LEVELS = bundledIds.flatMap((id) =>
  Object.entries(bundled(id).levels).map(([level, found]) => [`${id}/${level}`, found] as const),
);

/** Whether nothing of one is more than of the other: sizes, days, hard, strength, rising weeks. */
function noMore(less: Fitted, more: Fitted): boolean {
  const [one, other] = [less, more].map(sizesOf);
  return (one ?? []).every((size, at) => size <= (other?.[at] ?? 0) + 1e-9);
}

const sizesOf = ({ level, rising, mostRising, shortStrength }: Fitted): number[] => {
  const { from, to } = rampOf(level.volume);
  const { days, hard, strength, long } = level;
  const strong = strength - (shortStrength ? 0.5 : 0);
  return [from, to, long.from, long.to, days, hard, strong, rising, mostRising];
};

it.each(Object.entries(LESS))('%s never makes a level larger', (_, less) => {
  fc.assert(
    fc.property(anyRunner(), share(), (drawn, part) => {
      const runner = runnerSchema.parse(drawn);
      for (const [name, level] of LEVELS) {
        const [one, other] = [fitToRunner(level, less(runner, part)), fitToRunner(level, runner)];
        if (!noMore(one, other)) {
          throw new Error(`${name}: ${sizesOf(one).join(' ')} > ${sizesOf(other).join(' ')}`);
        }
      }
    }),
    { numRuns: CASES, seed: 20_271, endOnFailure: true },
  );
});

/**
 * Sizes are rounded and days are found anew, so a fitted plan of half an hour a week may turn out a
 * little heavier than that of somebody with more. A short run, easy, is the most there may be of it.
 */
const SHORT_RUN = 25 * 3;

it.each(Object.entries(LESS))('%s never adds more than a short run a week', (_, less) => {
  const cases = fc.tuple(anyRunner(), share(), fc.constantFrom(...LEVELS.map(([name]) => name)));
  fc.assert(
    fc.property(cases, ([drawn, part, name]) => {
      const runner = runnerSchema.parse(drawn);
      const [one, other] = [loadOf(name, less(runner, part)), loadOf(name, runner)];
      expect(one.total).toBeLessThanOrEqual(other.total + SHORT_RUN * one.weeks);
    }),
    { numRuns: CASES, seed: 20_273, endOnFailure: true },
  );
});

const share = () => fc.double({ min: 0.1, max: 0.95, noNaN: true });

/** Sum of the loads of a bundled plan, made for a runner. */
function loadOf(name: string, runner: Runner): { total: number; weeks: number } {
  const [id = '', level = ''] = name.split('/');
  const { weeks } = draftPlan(bundled(id), { level, runner }, library);
  return {
    total: loadOfWeeks(weeks).reduce((sum, week) => sum + week.total, 0),
    weeks: weeks.length,
  };
}

it('A4: nothing known about a runner makes a level larger than its author’s', () => {
  fc.assert(
    fc.property(anyRunner(), (drawn) => {
      for (const [, level] of LEVELS) {
        const own = fitToRunner(level, runnerSchema.parse({ experience: 'experienced' }));
        expect(noMore(fitToRunner(level, runnerSchema.parse(drawn)), own)).toBe(true);
      }
    }),
    { numRuns: CASES, seed: 20_272, endOnFailure: true },
  );
});
