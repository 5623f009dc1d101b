import { describe, expect, it } from 'vitest';
import { library } from '../../test/fixtures/content.ts';
import { planOf, yearOf } from '../../test/fixtures/yearParts.ts';
import { addDays } from '../calendar/day.ts';
import type { PlanDefinition } from '../model/definition.ts';
import { checkedYear } from './checkedYear.ts';

type Written = Parameters<typeof yearOf>[0];
const START = '2027-01-04';

const run = (day: number, distance: '5k' | '10k' | 'half' | 'marathon' = '5k') =>
  ({ date: addDays(START, day), distance, role: 'performance' }) as const;
const enjoy = (day: number, distance: '5k' | '10k' | 'half' | 'marathon' = '5k') =>
  ({ ...run(day, distance), role: 'experience' }) as const;

/** What is said of a year, a line each: the rule, and the key that its remedy would change. */
const told = (written: Written, definitions: PlanDefinition[] = []): string[] =>
  checkedYear(yearOf(written), { definitions, library }).findings.map(
    ({ rule, where }) => `${rule} at ${where.path}`,
  );

describe('what is said of a year names the key its remedy would change', () => {
  it('the role of a race that would be run for joy', () => {
    expect(told({ end: '2027-01-31', races: [enjoy(20), run(6)] })).toEqual([
      'taper-room at races[1].role',
    ]);
  });

  it('the date of a race that would move', () => {
    expect(told({ end: '2027-02-14', races: [enjoy(12), enjoy(14)] })).toEqual([
      'race-recovered at races[1].date',
    ]);
    expect(told({ end: '2027-01-19', races: [enjoy(7), enjoy(10)] })).toEqual([
      'race-recovered at races[0].date',
    ]);
  });

  it('a race that would be left out', () => {
    expect(told({ end: '2027-01-19', races: [enjoy(6), enjoy(9)] })).toEqual([
      'race-recovered at races[1]',
    ]);
  });

  it('the last race it speaks of where nothing would change', () => {
    const little = { runner: { volume: '10 km' }, end: '2027-04-11' };
    const note = 'zero-to-sixty at races[1].date';
    expect(told({ ...little, races: [enjoy(7), enjoy(60, 'marathon')] })).toContain(note);
    const first = 'zero-to-sixty at races[0].date';
    expect(told({ ...little, races: [enjoy(60, 'marathon'), enjoy(7)] })).toContain(first);
  });

  it('the runner where no race is spoken of', () => {
    const runner = { free: ['tue', 'thu', 'sun'], volume: '30 km' } satisfies Written['runner'];
    expect(told({ end: '2027-01-31', runner })).toContain('long-share at runner');
  });

  it('the key the rule itself gives, where it does', () => {
    const focus = ['speed', 'strength', 'volume'];
    const phases = [{ phase: 'maintenance', weeks: 4, purpose: 'All at once.', focus }];
    const greedy = planOf('greedy', 'base 1', { fills: 'maintenance', phases });
    expect(told({ end: '2027-01-31' }, [greedy])).toContain('one-focus at phases[0].focus');
  });
});

it('a finding keeps its week and its dates beside the key', () => {
  const year = checkedYear(yearOf({ end: '2027-01-31', races: [run(6)] }), {
    definitions: [],
    library,
  });
  expect(year.findings[0]?.where).toEqual({ dates: ['2027-01-10'], path: 'races[0].role' });
  expect(year.days).toHaveLength(28);
});

it('where races refuse each other, only what is said of the races is told', () => {
  const days = { runner: { free: ['tue', 'thu', 'sun'], volume: '30 km' } } satisfies Written;
  const year = { ...days, end: '2027-02-14', races: [enjoy(12), enjoy(14)] };
  expect(told(year)).toEqual(['race-recovered at races[1].date']);
  const allow = ['race-recovered because "a jubilee"'];
  expect(told({ ...year, allow })).toContain('long-share at runner');
});
