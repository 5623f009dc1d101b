import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/day.ts';
import { stopsBuild } from '../../src/engine/buildPlan.ts';
import { buildYear } from '../../src/engine/buildYear.ts';
import { checkedYear } from '../../src/engine/checkedYear.ts';
import { PlanError } from '../../src/errors.ts';
import { GOAL_KINDS, HORIZONS } from '../../src/model/horizon.ts';
import type { Year } from '../../src/model/year.ts';
import { bundledYear, bundledYears, shelf, yearOf, yearProblems } from '../fixtures/years.ts';
import { keep } from './keep.ts';
import { yearText } from './yearText.ts';

const IDS = ['first-5k', 'new-to-strength', 'one-peak', 'two-peaks', 'under-four'];
const RUNNERS = ['under-four', 'first-5k', 'new-to-strength'];

const plansIn = ({ seasons }: Year) => seasons.flatMap(({ plan }) => plan?.id ?? []);
const sessionsIn = ({ days }: Year) => days.flatMap(({ day }) => day.sessions);
const kindsIn = (year: Year) => new Set(sessionsIn(year).map(({ kind }) => kind));
const countOf = (year: Year, kind: string) =>
  sessionsIn(year).filter((session) => session.kind === kind).length;
const onDay = (year: Year, date: string) => year.days.find((day) => day.date === date)?.day;

describe('the bundled years', () => {
  it('are five, and nothing in them contradicts itself', () => {
    expect(yearProblems).toEqual([]);
    expect(bundledYears.map(({ id }) => id)).toEqual(IDS);
  });

  it.each(IDS)('%s builds without an error, every day of 2027 in one season', (id) => {
    const year = bundledYear(id);
    expect(year.findings.filter(stopsBuild)).toEqual([]);
    expect(year.days[0]?.date).toBe('2027-01-04');
    expect(year.days.map(({ date }) => date)).toEqual(
      year.days.map((_, at) => addDays('2027-01-04', at)),
    );
    expect(year.days).toHaveLength(364);
    expect(year.seasons.reduce((sum, { days }) => sum + days, 0)).toBe(364);
    year.seasons.slice(1).forEach(({ first }, at) => {
      expect(first).toBe(addDays(year.seasons[at]?.last ?? '', 1));
    });
  });

  it.each(IDS)('%s comes out as it did (UPDATE_GOLDEN=1 to renew)', (id) => {
    const now = yearText(bundledYear(id));
    const file = path.join(import.meta.dirname, 'years', `${id}.txt`);
    expect(now).toBe(keep(file, now));
  });

  it('P21: hold peak races, experience races, recovery, maintenance and all between, to the day', () => {
    const year = bundledYear('two-peaks');
    const purposes = year.seasons.map(({ purpose }) => purpose);
    for (const purpose of ['recover', 'rebuild', 'develop', 'build', 'peak', 'maintain']) {
      expect(purposes).toContain(purpose);
    }
    expect(new Set(year.races.map(({ role }) => role))).toEqual(
      new Set(['performance', 'experience']),
    );
    for (const { day } of year.days) expect(day.sessions.length).toBeGreaterThan(0);
    for (const { why, restores, reasons } of year.seasons) {
      expect(why.length).toBeGreaterThan(40);
      expect(restores).not.toEqual([]);
      expect(reasons[0]?.sentence).toMatch(/\.$/);
    }
  });

  it('P22: each has goals for performance, health and joy', () => {
    for (const { goals } of bundledYears) {
      for (const kind of GOAL_KINDS) expect(goals.map((goal) => goal.kind)).toContain(kind);
    }
  });

  it('M10: goals look a month, a season, a year, three years and a career ahead', () => {
    const { goals } = bundledYear('under-four');
    expect(new Set(goals.map(({ horizon }) => horizon))).toEqual(new Set(HORIZONS));
  });
});

describe('races by role', () => {
  const year = bundledYear('two-peaks');
  const raceOn = (date: string) => onDay(year, date)?.sessions.find(({ event }) => event);

  it('P4: a race to perform is raced after a taper; one for joy is gentler, after two easy days', () => {
    for (const { date, role } of year.races) {
      expect(raceOn(date)?.session).toMatch(role === 'performance' ? /^race-/ : /^fun-/);
    }
    const peaks = year.seasons.filter(({ purpose }) => purpose === 'peak');
    expect(peaks.map(({ last }) => last)).toEqual(
      year.races.filter(({ role }) => role === 'performance').map(({ date }) => date),
    );
    for (const { date } of year.races) {
      expect(onDay(year, addDays(date, -1))?.hard).toBe(false);
      expect(onDay(year, addDays(date, -2))?.hard).toBe(false);
    }
  });

  it('P6: a race for joy has no time, takes less out of a runner, and says what it is for', () => {
    const joyful = year.races.filter(({ role }) => role === 'experience');
    expect(joyful.map(({ label }) => label)).toEqual(['community', 'bucket-list', 'joy']);
    for (const { time, date } of joyful) {
      expect(time).toBeUndefined();
      expect(raceOn(date)?.stress).not.toBe('hard');
    }
    const halves = year.races.filter(({ distance }) => distance === 'half');
    expect(halves.map(({ role, daysOff, daysToFull }) => [role, daysOff, daysToFull])).toEqual([
      ['experience', 5, 12],
      ['performance', 7, 18],
    ]);
  });
});

describe('long runs before a marathon', () => {
  const longs = (id: string) => {
    const { weeks, days, races } = bundledYear(id);
    const marathon = races.find(({ distance }) => distance === 'marathon');
    const last = days[marathon?.day ?? 0]?.week ?? 0;
    const longest = weeks.map((_, at) =>
      Math.max(
        0,
        ...days
          .filter(({ week }) => week === at)
          .flatMap(({ day }) => day.sessions.flatMap(({ event, km }) => (event ? [] : km))),
      ),
    );
    return longest.slice(last - 12, last).map((km) => Math.round(km * 10) / 10);
  };

  it.each([
    ['two-peaks', [20, 22, 16, 24, 26, 19, 28, 30, 22, 30, 22, 16]],
    ['one-peak', [19, 20.5, 15, 22.5, 24.5, 18, 26.5, 29, 21, 30, 22, 16]],
    ['under-four', [18, 13, 19.5, 21, 15, 23, 25, 18, 27.5, 30, 22, 16]],
  ])('%s grow by a tenth at most to three hours, three weeks before', (id, kilometres) => {
    expect(longs(id)).toEqual(kilometres);
  });
});

describe('three marathons', () => {
  const marathons = (...roles: ('performance' | 'experience')[]) =>
    yearOf({
      end: '2028-01-02',
      runner: { experience: 'experienced', volume: '60 km', long: '22 km' },
      races: ['2027-04-25', '2027-08-01', '2027-11-14'].map((date, at) => ({
        date,
        distance: 'marathon',
        role: roles[at] ?? 'experience',
      })),
    });

  it('P5: one to perform and two for joy are a year', () => {
    expect(buildYear(marathons('performance'), shelf).races).toHaveLength(3);
    expect(() =>
      buildYear(marathons('experience', 'experience', 'performance'), shelf),
    ).not.toThrow();
  });

  it('P5: all three to perform are refused, with the dates, the rule and a remedy', () => {
    const three = marathons('performance', 'performance', 'performance');
    expect(() => buildYear(three, shelf)).toThrow(PlanError);
    expect(() => buildYear(three, shelf)).toThrow(
      /\[peaks\] three performance races within twelve months: .*2027-04-25.*2027-08-01.*2027-11-14.*Run .*for the experience\./,
    );
  });

  it('P5: the refusal stands at the race that a change would mend, and speaks of races alone', () => {
    const three = marathons('performance', 'performance', 'performance');
    const threeDays = { ...three.runner, free: ['tue' as const, 'thu' as const, 'sat' as const] };
    const { findings } = checkedYear({ ...three, runner: threeDays }, shelf);
    expect(findings.map(({ rule, where }) => [rule, where.path])).toEqual([
      ['peaks', 'races[2].role'],
    ]);
    const one = { ...marathons('performance'), runner: threeDays };
    expect(checkedYear(one, shelf).findings.map(({ where }) => where.path)).toContain('runner');
  });
});

describe('time before a race', () => {
  const leadOf = (weeks: number, runner = {}) =>
    yearOf({
      runner: { experience: 'developing', volume: '36 km', long: '14 km', ...runner },
      races: [
        { date: addDays('2027-01-03', weeks * 7), distance: 'marathon', role: 'performance' },
      ],
    });

  it.each([26, 35, 52])('C1: %i weeks before a marathon are welcome', (weeks) => {
    const year = buildYear(leadOf(weeks), shelf);
    expect(plansIn(year)).toContain('marathon');
    expect(year.seasons[0]?.purpose).toBe('rebuild');
    expect(year.findings.map(({ rule }) => rule)).not.toContain('zero-to-sixty');
  });

  it('C2: sixteen weeks from nothing are for finishing, and say so', () => {
    const { findings } = buildYear(leadOf(15, { volume: '10 km', long: '5 km' }), shelf);
    const warned = findings.find(({ rule }) => rule === 'zero-to-sixty');
    expect(warned?.severity).toBe('warning');
    expect(warned?.message).toContain('enough to finish, not to find out what is possible');
  });
});

describe('three runners', () => {
  const [marathoner, beginner, strong] = RUNNERS.map(bundledYear) as [Year, Year, Year];

  it('M11: the 4:00 marathoner gets speed, a half, and a marathon under 4:00; Boston in three years', () => {
    expect(plansIn(marathoner)).toEqual(
      expect.arrayContaining(['half-marathon', 'speed-play', 'marathon', 'after-marathon']),
    );
    expect(marathoner.races.at(-1)).toMatchObject({ distance: 'marathon', role: 'performance' });
    expect(marathoner.races.at(-1)?.time).toBeCloseTo(240 - 1 / 60, 3);
    expect(marathoner.goals.find(({ horizon }) => horizon === 'three-years')).toMatchObject({
      race: 'marathon',
      time: 210,
    });
  });

  it('M12: the beginner runs or walks three times a week, in minutes, to a first 5K', () => {
    expect(beginner.measure).toBe('time');
    expect(plansIn(beginner)).toContain('first-5k');
    expect(countOf(beginner, 'run-walk')).toBeGreaterThanOrEqual(30);
    const free = ['tue', 'thu', 'sat'];
    for (const { day } of beginner.days) if (day.runs) expect(free).toContain(day.weekday);
    const first = beginner.days.filter(({ week }) => week === 0);
    expect(first.filter(({ day }) => day.runs)).toHaveLength(3);
  });

  it('M13: the newcomer to strength gets a season that teaches it, and a half to be proud of', () => {
    expect(plansIn(strong).filter((id) => id === 'strong-and-steady').length).toBeGreaterThan(1);
    expect(countOf(strong, 'strength')).toBeGreaterThan(countOf(marathoner, 'strength'));
    expect(sessionsIn(strong).map(({ session }) => session)).toContain('first-strength-a');
    expect(strong.races.at(-1)).toMatchObject({ distance: 'half', role: 'performance' });
    expect(strong.goals.find(({ time }) => time !== undefined)).toMatchObject({ race: 'half' });
  });

  it('M14: their plans differ visibly: measure, plans, kinds of session, strength, hard days', () => {
    const years = [marathoner, beginner, strong];
    const different = (facts: readonly unknown[]) =>
      new Set(facts.map((fact) => JSON.stringify(fact))).size;
    expect(different(years.map(plansIn))).toBe(3);
    expect(different(years.map((year) => [...kindsIn(year)].sort()))).toBe(3);
    expect(different(years.map((year) => countOf(year, 'strength')))).toBe(3);
    expect(different(years.map(({ days }) => days.filter(({ day }) => day.hard).length))).toBe(3);
    expect(kindsIn(beginner)).not.toContain('intervals');
    expect(kindsIn(marathoner)).toContain('intervals');
    expect([marathoner.measure, beginner.measure]).toEqual(['distance', 'time']);
  });
});

describe('sized to a life', () => {
  const races = [{ date: '2027-10-17', distance: 'half', role: 'performance' }] as const;
  const year = (runner: object) =>
    buildYear(yearOf({ end: '2028-01-02', runner, races: [...races] }), shelf);
  const hard = ({ days }: Year) => days.filter(({ day }) => day.hard).length;
  const usual = { experience: 'experienced', volume: '50 km', long: '16 km' };

  it('A2: work, children, care, hormones, a company, stress and little support make it gentler', () => {
    const loads = [
      ...['work', 'parenting', 'caregiving', 'hormonal-change', 'company'],
      ...['long-stress', 'little-support'],
    ];
    const [free, full] = [year(usual), year({ ...usual, load: loads })];
    expect(hard(full)).toBeLessThan(hard(free));
    expect(full.changes.length).toBeGreaterThan(free.changes.length);
    for (const { because } of full.changes) expect(because).toMatch(/^[A-Z].*\.$/);
  });

  it('A15: it starts from what a week holds now, not from what it once held', () => {
    for (const km of [20, 36, 50]) {
      const { weeks } = year({ ...usual, volume: `${km} km`, long: '8 km' });
      expect(weeks[0]?.volume).toBeLessThanOrEqual(km * 1.15);
    }
  });
});
