import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Fitted, fitToRunner } from '../../src/engine/capacity/fitRunner.ts';
import { rampOf } from '../../src/engine/capacity/levelSize.ts';
import type { LevelDefinition } from '../../src/model/level.ts';
import { LOADS, type Runner, runnerSchema } from '../../src/model/runner.ts';
import { bundled, bundledIds } from '../fixtures/content.ts';
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

/** Checks every bundled level for random runners, and the same runner with something less. */
const forPairs = (less: (runner: Runner, share: number) => Runner): void => {
  fc.assert(
    fc.property(anyRunner(), fc.double({ min: 0.1, max: 0.95, noNaN: true }), (drawn, share) => {
      const runner = runnerSchema.parse(drawn);
      for (const [name, level] of LEVELS) {
        const [one, other] = [fitted(level, less(runner, share)), fitted(level, runner)];
        if (!noMore(one, other)) {
          throw new Error(`${name}: ${sizesOf(one).join(' ')} > ${sizesOf(other).join(' ')}`);
        }
      }
    }),
    { numRuns: CASES, seed: 20_271, endOnFailure: true },
  );
};

const fitted = (level: LevelDefinition, runner: Runner): Fitted => fitToRunner(level, runner);

it('A1: fewer free days never make a plan larger', () => {
  forPairs((runner, share) => {
    const free = runner.free ?? ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    return { ...runner, free: free.slice(0, Math.max(1, Math.floor(free.length * share))) };
  });
});

it('A1: fewer hours a week never make a plan larger', () => {
  forPairs((runner, share) => ({ ...runner, hours: (runner.hours ?? 20) * share }));
});

it('A1: fewer minutes a day never make a plan larger', () => {
  forPairs((runner, share) => ({
    ...runner,
    minutes: (runner.minutes ?? 400) * share,
  }));
});

it('A1: fewer minutes for the long run never make a plan larger', () => {
  forPairs((runner, share) =>
    runner.longMinutes === undefined
      ? runner
      : { ...runner, longMinutes: runner.longMinutes * share },
  );
});

it('A2: more load never makes a plan larger', () => {
  forPairs((runner, share) => ({
    ...runner,
    load: [...runner.load, ...LOADS.slice(0, Math.ceil(share * LOADS.length))],
  }));
});

it('A3: less sleep never makes a plan larger', () => {
  forPairs((runner, share) => ({ ...runner, sleep: (runner.sleep ?? 8) * share }));
});

it('A3: a higher age never makes a plan larger', () => {
  forPairs((runner, share) => ({ ...runner, age: Math.min(99, (runner.age ?? 20) / share) }));
});

it('A15: less experience never makes a plan larger', () => {
  forPairs((runner) => ({
    ...runner,
    experience: runner.experience === 'experienced' ? 'developing' : 'new',
  }));
});

it('A15: a smaller week and a shorter longest run never make a plan larger', () => {
  const smaller = (amount: Runner['volume'], share: number) =>
    amount && { ...amount, from: amount.from * share, to: amount.to * share };
  forPairs((runner, share) => ({ ...runner, volume: smaller(runner.volume, share) }));
  forPairs((runner, share) => ({ ...runner, long: smaller(runner.long, share) }));
});

it('A4: nothing known about a runner makes a level larger than its author’s', () => {
  fc.assert(
    fc.property(anyRunner(), (drawn) => {
      for (const [, level] of LEVELS) {
        const own = fitted(level, runnerSchema.parse({ experience: 'experienced' }));
        expect(noMore(fitted(level, runnerSchema.parse(drawn)), own)).toBe(true);
      }
    }),
    { numRuns: CASES, seed: 20_272, endOnFailure: true },
  );
});
