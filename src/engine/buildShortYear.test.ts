import { describe, expect, it } from 'vitest';
import { library } from '../../test/fixtures/content.ts';
import { planOf, yearOf } from '../../test/fixtures/yearParts.ts';
import { PlanError } from '../errors.ts';
import type { PlanDefinition } from '../model/definition.ts';
import { RULES } from './balance/rules.ts';
import { YEAR_RULES } from './balance/yearRules.ts';
import { buildYear, draftYear } from './buildYear.ts';

type Written = Parameters<typeof yearOf>[0];

const SUNDAY = { date: '2027-01-24', distance: '5k', role: 'performance' } as const;
/** Five weeks from a Wednesday to a Tuesday, with a 5K on the third Sunday. */
const SHORT = {
  start: '2027-01-06',
  end: '2027-02-09',
  races: [SUNDAY],
} satisfies Written;
const drafted = (written: Written, definitions: PlanDefinition[] = []) =>
  draftYear(yearOf(written), { definitions, library });
const built = (written: Written, definitions: PlanDefinition[] = []) =>
  buildYear(yearOf(written), { definitions, library });

/** A plan that builds all there is in one phase, which no rule lets pass. */
const greedy = (more: object = {}): PlanDefinition => {
  const focus = ['speed', 'strength', 'volume'];
  const phases = [{ phase: 'maintenance', weeks: 4, purpose: 'All at once.', focus }];
  return planOf('greedy', 'base 1', { fills: 'maintenance', phases, ...more });
};
const problemsOf = (build: () => unknown) => {
  try {
    build();
  } catch (error) {
    if (error instanceof PlanError) return error.problems;
    throw error;
  }
  return [];
};

describe('a short year', () => {
  const year = built(SHORT);

  it('is what its author wrote, with its first and last day', () => {
    const { id, title, lead, author, start, end, weekStart, units, measure, goals } = year;
    expect({ id, title, lead, author, start, end, weekStart, units, measure, goals }).toEqual({
      id: 'any',
      title: 'Any',
      lead: 'Any year.',
      author: '',
      start: '2027-01-06',
      end: '2027-02-09',
      weekStart: 'mon',
      units: 'km',
      measure: 'distance',
      goals: [],
    });
    expect(built({ ...SHORT, author: 'A coach' }).author).toBe('A coach');
    expect(year.runner).toEqual(yearOf(SHORT).runner);
  });

  it('names its race and its seasons by their dates, and counts no days twice', () => {
    expect(year.races.map(({ date, title }) => `${date} ${title}`)).toEqual(['2027-01-24 5K']);
    expect(year.races[0]).not.toHaveProperty('at');
    expect(year.seasons.map(({ first, last, title }) => `${first} ${last} ${title}`)).toEqual([
      '2027-01-06 2027-01-10 Build',
      '2027-01-11 2027-01-24 Peak',
      '2027-01-25 2027-01-31 Recover',
      '2027-02-01 2027-02-09 Maintain',
    ]);
    expect(Object.keys(year.seasons[0] ?? {})).not.toContain('firstDay');
    expect(Object.keys(year.seasons[0] ?? {})).not.toContain('lastDay');
  });

  it('has whole weeks, numbered through, each in the season its Thursday is in, or the nearest', () => {
    expect(
      year.weeks.map(({ number, first, season }) => `${number} ${first} in ${season}`),
    ).toEqual([
      '1 2027-01-04 in 0',
      '2 2027-01-11 in 1',
      '3 2027-01-18 in 1',
      '4 2027-01-25 in 2',
      '5 2027-02-01 in 3',
      '6 2027-02-08 in 3',
    ]);
    expect(Object.keys(year.weeks[0] ?? {})).not.toContain('days');
    expect(Object.keys(year.weeks[0] ?? {})).not.toContain('phase');
  });

  it('a week that a season’s Thursday opens or closes belongs to that season', () => {
    const race = (date: string) => ({ ...SUNDAY, date });
    const seasons = (date: string) =>
      drafted({ ...SHORT, races: [race(date)] }).weeks.map(({ season }) => season);
    expect(seasons('2027-01-21')).toEqual([0, 1, 1, 2, 3, 3]);
    expect(seasons('2027-01-20')).toEqual([0, 1, 2, 2, 3, 3]);
  });

  it('tells of each week how much is raced and how many days are hard or long', () => {
    const long = year.days
      .filter(({ day }) => day.hard || day.long)
      .map(({ date, day }) => `${date} ${day.hard ? 'hard' : 'long'}`);
    expect(long).toEqual([
      '2027-01-10 long',
      '2027-01-17 long',
      '2027-01-24 hard',
      '2027-02-07 long',
      '2027-02-09 long',
    ]);
    expect(year.weeks.map(({ stressful }) => stressful)).toEqual([1, 1, 1, 0, 1, 1]);
    expect(year.weeks.map(({ raced }) => raced)).toEqual([0, 0, 9, 0, 0, 0]);
  });

  it('is told in minutes where its runner counts them, races too', () => {
    const timed = built({ ...SHORT, runner: { volume: '200 min' } });
    expect(timed.measure).toBe('time');
    expect(timed.weeks.map(({ raced }) => raced)).toEqual([0, 0, 50, 0, 0, 0]);
  });

  it('has each of its days once, in its week and its season', () => {
    expect(year.days).toHaveLength(35);
    const told = ({ date, week, season, day }: (typeof year.days)[number]) =>
      `${date} ${day.weekday}: week ${week}, season ${season}`;
    expect(
      [0, 4, 5, 18, 19, 25, 26, 34].flatMap((at) => year.days.slice(at, at + 1)).map(told),
    ).toEqual([
      '2027-01-06 wed: week 0, season 0',
      '2027-01-10 sun: week 0, season 0',
      '2027-01-11 mon: week 1, season 1',
      '2027-01-24 sun: week 2, season 1',
      '2027-01-25 mon: week 3, season 2',
      '2027-01-31 sun: week 3, season 2',
      '2027-02-01 mon: week 4, season 3',
      '2027-02-09 tue: week 5, season 3',
    ]);
    expect(year.days[18]?.day.sessions.some(({ event }) => event)).toBe(true);
  });

  it('says which rules it was held against', () => {
    expect(year.rules).toEqual([...YEAR_RULES, ...RULES].map(({ id }) => id));
    expect(year.rules.slice(0, 2)).toEqual(['peaks', 'peak-spacing']);
  });
});

it('A1: what is made to fit a runner’s days is told once, whatever the season', () => {
  const { changes } = built({ ...SHORT, runner: { free: ['tue', 'thu', 'sun'], volume: '30 km' } });
  expect(changes.map(({ what, from, to }) => `${what}: ${from} → ${to}`)).toEqual([
    'days of running: 5 a week → 3 a week',
    'weekly volume: 35–42 km → 21–25 km',
  ]);
});

describe('a year that breaks a rule', () => {
  const soon = { ...SHORT, start: '2027-01-18' };

  it('P3: is refused with the rule, the dates and a remedy where its races cannot be', () => {
    expect(problemsOf(() => built(soon))).toEqual([
      {
        rule: 'taper-room',
        what: '5K (2027-01-24) comes 6 days after the start; its taper alone takes 7',
        where: {},
        expected: 'a performance race has room for its taper before it',
        remedy: 'Run 5k (2027-01-24) for the experience.',
      },
    ]);
  });

  it('says nothing of its weeks where its races already refuse it', () => {
    const rules = problemsOf(() => built(soon, [greedy()])).map(({ rule }) => rule);
    expect(rules).toEqual(['taper-room']);
  });

  it('is built all the same as a draft, with what is said of it', () => {
    const { findings, days } = drafted(soon);
    expect(findings.map(({ rule }) => rule)).toContain('taper-room');
    expect(days).toHaveLength(23);
  });

  it('is refused where a plan that fills a season cannot be', () => {
    const problems = problemsOf(() => built(SHORT, [greedy()]));
    expect(problems.map(({ rule, what }) => `${rule}: ${what}`)).toEqual([
      'one-focus: "maintenance" builds speed, strength and volume at once',
    ]);
    expect(drafted(SHORT, [greedy()]).findings.map(({ rule }) => rule)).toContain('one-focus');
  });

  it('on purpose is built, and readers see the reason, of races as of weeks', () => {
    const allow = ['one-focus because "a training camp"', 'taper-room because "a jubilee"'];
    const reasons = (year: ReturnType<typeof built>) =>
      year.findings.flatMap(({ rule, allowed }) => (allowed ? [`${rule}: ${allowed}`] : []));
    expect(reasons(built({ ...SHORT, allow }, [greedy()]))).toEqual(['one-focus: a training camp']);
    expect(reasons(built({ ...soon, allow }))).toEqual(['taper-room: a jubilee']);
    expect(reasons(drafted({ ...soon, allow }))).toEqual(['taper-room: a jubilee']);
  });

  it('is not excused by leave to break another', () => {
    const allow = ['peaks because "a jubilee"'];
    expect(problemsOf(() => built({ ...soon, allow }))).toHaveLength(1);
    expect(drafted({ ...soon, allow }).findings.some(({ allowed }) => allowed)).toBe(false);
  });
});
