import { expect, it } from 'vitest';
import { library } from '../../../test/fixtures/content.ts';
import { definition, level } from '../../../test/fixtures/orders.ts';
import { PlanError } from '../../errors.ts';
import type { Choices } from '../../model/choices.ts';
import { runnerSchema } from '../../model/runner.ts';
import { chooseLevel, frameOf, resolveChoices } from './frame.ts';

const resolve = (choices: Partial<Choices> = {}, own: Record<string, unknown> = {}) =>
  resolveChoices(definition(), level(own), { level: 'steady', ...choices });
const frame = (choices: Partial<Choices> = {}, own: Record<string, unknown> = {}) =>
  frameOf(level(own), resolve(choices, own), library);

it('finds a level by its name, and names the others where there is none', () => {
  expect(chooseLevel(definition(), 'steady').days).toBe(5);
  expect(() => chooseLevel(definition(), 'toString')).toThrow(PlanError);
  expect(() => chooseLevel(definition(), 'elite')).toThrow(/no level "elite".*one of steady/);
});

it('keeps the day after the long run free of running, unless seven days are run', () => {
  expect(resolve().free).not.toContain('mon');
  expect(resolve().free).toHaveLength(6);
  expect(resolve({ longRun: 'sat' }).free).not.toContain('sun');
  expect(resolve({}, { days: 7 }).free).toHaveLength(7);
});

it('the runner’s free days count before the level’s, in the order of the week', () => {
  const own = { free: ['mon', 'tue', 'wed', 'thu', 'fri'] };
  expect(resolve({}, own).free).toEqual(own.free);
  expect(resolve({ free: ['sun', 'tue'] }, own).free).toEqual(['tue', 'sun']);
  expect(resolve({ free: ['sun', 'tue'], weekStart: 'sun' }, own).free).toEqual(['sun', 'tue']);
});

it('refuses a week without a free day', () => {
  expect(() => resolve({ free: [] })).toThrow(/no day is free/);
});

it('reads in the unit the author wrote in, unless the runner wants another', () => {
  expect(resolve({}, { volume: '25 → 30 mi', long: '6 → 8 mi' }).units).toBe('mi');
  expect(resolve({ units: 'mi' }).units).toBe('mi');
});

it('begins the week where the runner begins it, the long run on its day', () => {
  expect(frame()).toMatchObject({ longDay: 6, free: [false, true, true, true, true, true, true] });
  expect(frame({ weekStart: 'sun' })).toMatchObject({
    longDay: 0,
    free: [true, false, true, true, true, true, true],
  });
});

it('takes the level’s easy pace, or that of a typical runner', () => {
  expect(frame().easyPace).toBe(6);
  const typical = (experience: string) => frame({}, { experience, pace: undefined }).easyPace;
  expect(['new', 'developing', 'experienced'].map(typical)).toEqual([7.25, 6.25, 5.5]);
});

it('passes days, hard sessions and strength of the level on', () => {
  expect(frame({}, { hard: 1 })).toMatchObject({ days: 5, hard: 1, strength: 2 });
});

const problems = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof PlanError) return error.problems;
    throw error;
  }
  return [];
};

it('answers an unknown level, and a week without a free day, with a remedy', () => {
  expect(problems(() => chooseLevel(definition(), 'elite'))).toEqual([
    {
      what: '"Any" has no level "elite"',
      where: { path: 'choices.level' },
      expected: 'one of steady',
      remedy: 'Choose one of its levels.',
    },
  ]);
  expect(problems(() => resolve({ free: [] }))).toEqual([
    {
      what: 'no day is free',
      where: { path: 'choices.free' },
      expected: 'one free day or more',
      remedy: 'Free a day: a plan needs somewhere to stand.',
    },
  ]);
});

it('strength is the usual one unless life asks for the short one', () => {
  expect(frame().shortStrength).toBe(false);
  expect(frameOf(level(), resolve(), library, true).shortStrength).toBe(true);
});

it('a runner’s days count between their choices and the level’s, and the runner is kept', () => {
  const runner = runnerSchema.parse({ free: ['wed', 'sat'], longRun: 'sat' });
  expect(resolve({ runner })).toMatchObject({ runner, free: ['wed', 'sat'], longRun: 'sat' });
  expect(resolve({ runner, longRun: 'wed' }).longRun).toBe('wed');
  expect(resolve()).not.toHaveProperty('runner');
});
