import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { yearSchema } from '../model/yearDefinition.ts';
import { checkYear } from './checkYear.ts';
import { pathText } from './yamlFile.ts';

const START = '2027-01-04';
type Written = z.input<typeof yearSchema>;

const told = (more: Partial<Written>) =>
  checkYear({
    id: 'any',
    ...yearSchema.parse({ title: 'Any', lead: 'Any year.', start: START, ...more }),
  }).map(({ path, what }) => `${pathText(path)}: ${what}`);

const race = (date: string, more = {}): NonNullable<Written['races']>[number] => ({
  date,
  distance: '10k',
  role: 'experience',
  ...more,
});

describe('the days of a year', () => {
  it('are four weeks to two years', () => {
    expect(told({ end: '2027-01-31' })).toEqual([]);
    expect(told({ end: '2027-01-30' })).toEqual([
      'end: 2027-01-30 is less than four weeks after 2027-01-04',
    ]);
    expect(told({ end: '2029-01-03' })).toEqual([]);
    expect(told({ end: '2029-01-04' })).toEqual(['end: the year has 732 days']);
  });

  it('do not run backwards', () => {
    expect(told({ end: START })).toEqual([
      'end: 2027-01-04 is less than four weeks after 2027-01-04',
    ]);
    expect(told({ end: '2027-01-03' })).toEqual([
      'end: 2027-01-03 is before the start, 2027-01-04',
    ]);
  });

  it('hold every race, the first and the last day too', () => {
    const end = '2027-12-31';
    expect(told({ end, races: [race(START), race(end)] })).toEqual([]);
    expect(told({ end, races: [race('2027-01-03'), race('2028-01-01')] })).toEqual([
      'races[0].date: 2027-01-03 is outside the year',
      'races[1].date: 2028-01-01 is outside the year',
    ]);
    expect(told({ races: [race('2029-01-03')] })).toEqual([]);
    expect(told({ races: [race('2029-01-04')] })).toEqual([
      'races[0].date: 2029-01-04 is outside the year',
    ]);
  });

  it('an end that is wrong is told of once, not with every race', () => {
    expect(told({ end: '2027-01-20', races: [race('2027-06-06')] })).toHaveLength(1);
  });

  it('hold one race each', () => {
    const day = '2027-06-06';
    expect(told({ races: [race(day), race('2027-06-07'), race(day)] })).toEqual([
      `races[2].date: there is another race on ${day}`,
    ]);
  });
});

describe('a race', () => {
  it('P6: run for joy has no time, one run to perform may have one', () => {
    const time = '45:00';
    expect(told({ races: [race('2027-06-06', { time })] })).toEqual([
      'races[0].time: an experience race has a time to run',
    ]);
    expect(told({ races: [race('2027-06-06', { role: 'performance', time })] })).toEqual([]);
  });

  it('P6: run for joy may be labelled bucket list, community, joy; one run to perform may not', () => {
    for (const label of ['bucket-list', 'community', 'joy']) {
      expect(told({ races: [race('2027-06-06', { label })] })).toEqual([]);
      expect(told({ races: [race('2027-06-06', { label, role: 'performance' })] })).toEqual([
        `races[0].label: "${label}" on a performance race`,
      ]);
    }
  });
});

describe('a runner', () => {
  it('A15: is as they are now, so the longest run fits into the week', () => {
    expect(told({ runner: { volume: '30 km', long: '30 km' } })).toEqual([]);
    expect(told({ runner: { volume: '30 km', long: '31 km' } })).toEqual([
      'runner.long: the long run is longer than the whole week',
    ]);
    expect(told({ runner: { volume: '30 km', long: '80 min' } })).toEqual([]);
    expect(told({ runner: { long: '80 min' } })).toEqual([]);
  });

  it('runs at most 300 km or 40 hours a week', () => {
    expect(told({ runner: { volume: '300 km' } })).toEqual([]);
    expect(told({ runner: { volume: '2400 min' } })).toEqual([]);
    for (const volume of ['301 km', '2401 min']) {
      expect(told({ runner: { volume, long: '999 km' } })).toEqual([
        'runner.volume: nobody runs such a week',
      ]);
    }
  });
});

it('M10: a goal may be a distance alone, never a time alone', () => {
  const goal = { horizon: 'year', kind: 'performance', title: 'Quick' } as const;
  expect(told({ goals: [goal, { ...goal, race: '5k' }] })).toEqual([]);
  expect(told({ goals: [goal, { ...goal, time: '20:00' }] })).toEqual([
    'goals[1].time: a time without its distance',
  ]);
  expect(told({ goals: [{ ...goal, race: '5k', time: '20:00' }] })).toEqual([]);
});
