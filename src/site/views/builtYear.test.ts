import { expect, it } from 'vitest';
import { bundledYears, shelf } from '../../../test/fixtures/years.ts';
import { changed } from '../../engine/year/changedYear.ts';
import type { YearDefinition } from '../../model/yearDefinition.ts';
import { builtYear } from './builtYear.ts';

const [twoPeaks] = bundledYears.filter(({ id }) => id === 'two-peaks');
if (!twoPeaks) throw new Error('content/ has no year two-peaks');

const marathon = (date: string, title: string): YearDefinition['races'][number] => ({
  date,
  title,
  distance: 'marathon',
  role: 'performance',
});

const three: YearDefinition = {
  ...twoPeaks,
  races: [
    marathon('2027-04-18', 'Spring marathon'),
    marathon('2027-07-04', 'Summer marathon'),
    marathon('2027-10-17', 'Autumn marathon'),
  ],
};

it('P5: three marathons to perform are refused, and taking each remedy makes a year that works out', () => {
  let definition = three;
  for (let taken = 0; taken < 5; taken++) {
    const { holds, verdict, remarks } = builtYear(definition, shelf);
    if (holds) break;
    expect(verdict).toMatch(/does not work out yet/);
    expect(remarks[0]).toMatchObject({ word: 'Objection' });
    const change = remarks[0]?.change;
    if (!change) throw new Error('a refusal without a remedy');
    definition = changed(definition, change);
  }
  const { holds, verdict } = builtYear(definition, shelf);
  expect(holds).toBe(true);
  expect(verdict).toMatch(/^This year works out: \d+ seasons round/);
});

it('a remedy says in words what its button does, dates as people say them', () => {
  const { remarks } = builtYear(three, shelf);
  const offered = remarks.filter(({ change }) => change);
  expect(offered.length).toBeGreaterThan(0);
  for (const { take, remedy } of offered) {
    expect(remedy).toBe(`${take}.`);
    expect(take).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  }
});

it('offers one change once, however many findings it answers', () => {
  const { remarks } = builtYear(three, shelf);
  const offered = remarks.flatMap(({ take }) => take ?? []);
  expect(new Set(offered).size).toBe(offered.length);
  expect(remarks.some(({ remedy }) => remedy === 'The change above answers this too.')).toBe(true);
});

it('P1: the seasons of the table follow each other, each with a purpose and what a week holds', () => {
  const { seasons, year } = builtYear(twoPeaks, shelf);
  expect(seasons).toHaveLength(year.seasons.length);
  for (const { purpose, running, length } of seasons) {
    expect(purpose).not.toBe('');
    expect(running).toMatch(/km a week$|nothing counted/);
    expect(length).toMatch(/week|day/);
  }
});

it('a season opens its plan on its dates: up to the race it leads to, else from its first week', () => {
  const { seasons } = builtYear(twoPeaks, shelf);
  const linked = (title: string) => seasons.find((season) => season.title === title)?.plan?.address;
  expect(linked('Peak')).toBe('/plans/marathon/mine/#level=steady&race-date=2027-05-09');
  expect(linked('Recover')).toMatch(/^\/plans\/after-marathon\/mine\/#level=\w+&start=2027-05-10$/);
});

it('what is only a note is not told, nor what the author allows', () => {
  const allowing = { ...three, allow: [{ rule: 'peaks', because: 'this once, and never again' }] };
  const rules = (definition: YearDefinition) =>
    builtYear(definition, shelf).remarks.map(({ rule }) => rule);
  expect(rules(three)).toContain('peaks');
  expect(rules(allowing)).not.toContain('peaks');
});

it('an empty year says so', () => {
  const { verdict } = builtYear({ ...twoPeaks, races: [] }, shelf);
  expect(verdict).toMatch(/without a race so far/);
});
