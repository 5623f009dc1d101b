import { describe, expect, it } from 'vitest';
import { levelsOf } from '../../test/fixtures/levels.ts';
import { breakthrough } from '../../test/fixtures/plans.ts';
import { readCsv, readTable } from '../../test/fixtures/readCsv.ts';
import type { Plan, PlanSession } from '../model/plan.ts';
import { planCsv } from './csv.ts';

const speedPlay = levelsOf('speed-play')[1] as Plan;
const inMiles = levelsOf('speed-play', { units: 'mi' })[1] as Plan;
const sessionsOf = (plan: Plan): PlanSession[] =>
  plan.weeks.flatMap(({ days }) => days.flatMap(({ sessions }) => sessions));

/** The first row of a table whose first session has this. */
function rowWith(more: Partial<PlanSession>): Record<string, string> | undefined {
  const plan = structuredClone(breakthrough());
  Object.assign(plan.weeks[0]?.days[0]?.sessions[0] ?? {}, more);
  return readTable(planCsv(plan))[0];
}

it('has a row for each session, rest days too, in the order of days', () => {
  const rows = readTable(planCsv(speedPlay));
  expect(rows.map(({ title }) => title)).toEqual(sessionsOf(speedPlay).map(({ title }) => title));
  expect(rows.map(({ purpose }) => purpose)).toEqual(
    sessionsOf(speedPlay).map(({ purpose }) => purpose),
  );
  expect(rows[1]).toEqual({
    week: '1',
    weekday: 'Tuesday',
    phase: 'Wake the legs',
    title: 'Hill sprints',
    kind: 'hills',
    stress: 'hard',
    amount_from: '6',
    amount_to: '6',
    unit: 'km',
    km: '6',
    minutes: '38',
    detail: '4 × 10 s uphill, walk down',
    purpose: expect.stringMatching(/^Ten seconds uphill/),
    note: '',
  });
});

it('has dates behind the week where the plan has dates', () => {
  const [names, ...rows] = readCsv(planCsv(speedPlay, '2027-04-19'));
  expect(names?.slice(0, 3)).toEqual(['\ufeffweek', 'date', 'weekday']);
  expect(rows[0]?.slice(0, 3)).toEqual(['1', '2027-04-19', 'Monday']);
  expect(rows.at(-1)?.slice(0, 3)).toEqual(['6', '2027-05-30', 'Sunday']);
});

it('gives distances in miles in a plan of miles, and minutes as minutes', () => {
  const rows = readTable(planCsv(inMiles));
  const run = rows.find(({ title }) => title === 'Hill sprints');
  expect(run).toMatchObject({ unit: 'mi', amount_from: run?.['mi'] });
  expect(Number(run?.['mi'])).toBeLessThan(4.5);
  expect(run).not.toHaveProperty('km');
  expect(rows.find(({ kind }) => kind === 'strength')).toMatchObject({
    unit: 'min',
    amount_from: '30',
    mi: '0',
  });
});

it('keeps both ends of a range, as numbers', () => {
  expect(rowWith({ amount: { measure: 'distance', from: 8, to: 10 } })).toMatchObject({
    amount_from: '8',
    amount_to: '10',
    unit: 'km',
  });
});

describe('a cell', () => {
  it.each(['a, b', 'say "go"', 'one\ntwo', '"', 'ends with ,', 'one\r\ntwo'])(
    'keeps %j as it is, in quotation marks',
    (note) => {
      expect(rowWith({ note })?.['note']).toBe(note);
    },
  );

  it.each(['=1+1', '+ 4 strides', '-5 km', '@home', '\tx', '＝A1', '=cmd|"/c calc"!A1, x'])(
    'beginning as %j can be no formula',
    (note) => {
      expect(rowWith({ note })?.['note']).toBe(`'${note}`);
    },
  );

  it('is left alone when such a sign stands further on', () => {
    expect(rowWith({ title: 'Easy + strides' })?.['title']).toBe('Easy + strides');
  });
});

it('ends every line with CRLF and says that it is UTF-8', () => {
  const text = planCsv(speedPlay);
  expect(text.startsWith('\ufeffweek,weekday,phase,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
