import { describe, expect, it } from 'vitest';
import { bundledYear, bundledYears, shelf } from '../../../test/fixtures/years.ts';
import type { Year } from '../../model/year.ts';
import { drawnYear } from './drawnYear.ts';
import { type YearView, yearView } from './yearView.ts';

const ids = bundledYears.map(({ id }) => id);
const viewOf = (id: string, more: Partial<Year> = {}): YearView =>
  yearView({ ...bundledYear(id), ...more }, shelf.definitions);

const seasonsOf = ({ chapters }: YearView) => chapters.flatMap(({ seasons }) => seasons);

it.each(ids)('P21: %s: the table has every week, the months every day', (id) => {
  const { year, weeks, months } = viewOf(id);
  expect(weeks.map(({ number }) => number)).toEqual(year.weeks.map(({ number }) => number));
  const dates = year.days.map(({ date }) => Number(date.slice(8)));
  expect(months.flatMap(({ days }) => days.map(({ number }) => number))).toEqual(dates);
  expect(months[0]?.title).toBe('January 2027');
  expect(months.map(({ title }) => title).at(-1)).toBe('January 2028');
  expect(months.map(({ days }) => days[0]?.number)).toEqual([4, ...Array(12).fill(1)]);
  for (const { words } of months.flatMap(({ days }) => days)) expect(words).not.toBe('');
});

it.each(ids)('P1, P17, C12: %s: every season says what it is for and why it stands there', (id) => {
  const { chapters } = viewOf(id);
  for (const { reasons, seasons } of chapters) {
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    for (const { why, when, length } of seasons) {
      expect(why).toMatch(/\.$/);
      expect(when).toMatch(/^\d+.* to \d+/);
      expect(length).toMatch(/^\d+ (week|day)s?$/);
    }
  }
});

it('P15, P16: says what a season builds and gives back, and what marathon training takes', () => {
  const speed = seasonsOf(viewOf('two-peaks')).find(({ title }) => title === 'Speed Play');
  expect(speed?.builds).toBe('speed');
  expect(speed?.gives).toContain('speed');
  const reasons = viewOf('two-peaks').chapters.flatMap((chapter) => chapter.reasons);
  expect(reasons.join(' ')).toContain('takes speed, strength, freshness and balance');
});

it('P17: says that fitness comes from absorbing work, where recovery stands', () => {
  const { chapters } = viewOf('two-peaks');
  const recovery = chapters.filter(({ seasons }) => seasons[0]?.season === 'recover');
  expect(recovery.length).toBeGreaterThan(1);
  for (const { reasons } of recovery)
    expect(reasons.join()).toContain('Fitness comes from work that is absorbed.');
});

it('P7: spring and autumn are anchors, and what leads to each stands together', () => {
  const leads = viewOf('two-peaks').chapters.filter(({ reasons }) =>
    /^Leads to/.test(reasons[0] ?? ''),
  );
  expect(leads.map(({ seasons }) => seasons.map(({ season }) => season))).toEqual([
    ['base', 'build', 'peak'],
    ['base', 'build', 'peak'],
  ]);
});

it('tells a season that says the same twice in a row once, with both of its plans', () => {
  const year = bundledYear('two-peaks');
  const [first, second, ...rest] = year.seasons;
  if (!first || !second) throw new Error('a year has seasons');
  const again = { ...second, title: first.title, why: first.why, reasons: first.reasons };
  const [told] = seasonsOf(viewOf('two-peaks', { seasons: [first, again, ...rest] }));
  expect(told?.plans).toHaveLength(2);
  expect(told?.length).toBe(`${(first.days + second.days) / 7} weeks`);
  expect(told?.when).toBe('4\u00a0January to 11\u00a0April');
});

it('links every plan of the year', () => {
  const view = viewOf('two-peaks');
  const seasons = seasonsOf(view);
  seasons.forEach(({ title, why }, at) => {
    expect([seasons[at + 1]?.title, seasons[at + 1]?.why]).not.toEqual([title, why]);
  });
  const days = seasons.flatMap(({ plans }) => plans.map(({ address }) => address));
  expect(days).toHaveLength(view.year.seasons.filter(({ plan }) => plan).length);
});

it('links a season with its plan and the weeks of it', () => {
  const [first] = seasonsOf(viewOf('two-peaks'));
  const plan = bundledYear('two-peaks').seasons[0]?.plan;
  const level = `/plans/${plan?.id}/${plan?.level}/`;
  expect(first?.plans[0]).toMatchObject({
    address: level,
    first: { words: `week\u00a0${plan?.firstWeek}`, address: `${level}week-${plan?.firstWeek}/` },
    last: { address: `${level}week-${plan?.lastWeek}/` },
  });
});

describe('races', () => {
  it('P4, P6: a race for joy has no time, no peak, and a lighter recovery', () => {
    const { races } = viewOf('two-peaks');
    const joy = races.filter(({ role }) => role === 'experience');
    expect(joy.map(({ what }) => what)).toEqual([
      '10K, for joy, with the community',
      'half marathon, for joy, a bucket-list race',
      '5K, for joy',
    ]);
    for (const { time, before, after } of joy) {
      expect(time).toBeUndefined();
      expect(before).toMatch(/^No peak and no time to run/);
      expect(after).toContain('two thirds of what a race for time takes');
    }
  });

  it('P6: shows no time for a race for joy even where one slipped in', () => {
    const races = bundledYear('two-peaks').races.map((race) => ({ ...race, time: 50 }));
    const shown = viewOf('two-peaks', { races }).races;
    expect(shown.map(({ time }) => time ?? '-')).toEqual(['50:00', '-', '-', '50:00', '-']);
  });

  it('P4: a race to perform tells its taper, and the day on which training is whole again', () => {
    const [marathon] = viewOf('two-peaks').races;
    expect(marathon?.when).toBe('Sunday, 9\u00a0May');
    expect(marathon?.before).toMatch(/^Running falls from \d+ to \d+\u00a0km in [23] weeks/);
    expect(marathon?.after).toContain('10 days off running, 24 until training is whole again.');
    expect(marathon?.after).toContain('That is 2\u00a0June.');
    expect(marathon?.after).not.toContain('two thirds');
    expect(marathon?.bars.length).toBeGreaterThan(3);
  });
});

describe('goals', () => {
  it('M10, P22: shows goals by horizon, for performance, health and joy', () => {
    const groups = viewOf('under-four').goals;
    expect(groups.map(({ label }) => label)).toEqual([
      ...['Next month', 'This season', 'This year', 'Three years', 'A running life'],
    ]);
    expect(groups[2]?.goals.map(({ label }) => label)).toEqual(['Performance', 'Joy']);
    const kinds = groups.flatMap(({ goals }) => goals.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['performance', 'health', 'joy']));
  });

  it('M11: under four is a small step, Boston a matter of years, and both say so', () => {
    const [, , year, years] = viewOf('under-four').goals;
    expect(year?.goals[0]).toMatchObject({ wish: 'marathon in 3:59:59' });
    expect(year?.goals[0]?.gap).toContain('That is a small step');
    expect(year?.goals[0]?.cautions).toEqual([]);
    expect(years?.goals[0]?.gap).toContain('That is a long way');
    expect(years?.goals[0]?.cautions.join()).toContain('not yet a place');
  });

  it('says no gap where no race is known', () => {
    const { runner } = bundledYear('under-four');
    const { recent, ...unknown } = runner;
    expect(recent).toBeDefined();
    const [, , year] = viewOf('under-four', { runner: unknown }).goals;
    expect(year?.goals[0]?.gap).toBeUndefined();
    expect(year?.goals[0]?.wish).toBe('marathon in 3:59:59');
  });
});

describe('the runner', () => {
  it('A2, A3, A15: tells circumstances as they are now, and nothing that is not known', () => {
    const { runner } = viewOf('under-four');
    expect(runner).toEqual([
      { word: 'Running so far', text: 'A few seasons of running, and a race or two.' },
      {
        word: 'Now',
        text: 'About 48\u00a0km in a usual week. Longest run of the last month 20\u00a0km. Last race: marathon in 4:00:00.',
      },
      { word: 'Age and sleep', text: '36 years old. About 7 hours of sleep in a usual night.' },
      { word: 'Life besides', text: 'A job that takes a lot.' },
    ]);
    expect(viewOf('first-5k').runner).toContainEqual({
      word: 'Time',
      text: 'Tuesday, Thursday and Saturday may hold a run. The long run belongs on Saturday.',
    });
    expect(viewOf('new-to-strength').runner).toContainEqual({
      word: 'Remembered',
      text: 'Left knee.',
    });
  });

  it('A1, A4: lists what was made to fit, and why', () => {
    const because = 'It starts from what a week holds now.';
    const changes = [{ what: 'weekly volume', from: '52 km', to: '36 km', because }];
    expect(viewOf('two-peaks', { changes }).fits).toEqual([
      { what: 'Weekly volume', from: '52 km', to: '36 km', because },
    ]);
  });
});

it('counts peaks, races for joy, weeks to recover and down weeks', () => {
  const { facts, brief } = viewOf('two-peaks');
  expect(facts.map(({ of }) => of)).toEqual([
    ...['peaks', 'races for joy', 'weeks to recover', 'down weeks'],
  ]);
  expect(facts.slice(0, 3).map(({ value }) => value)).toEqual(['2', '3', '5']);
  expect(brief).toMatch(/^2\u00a0peaks, 3\u00a0races for joy, 5\u00a0weeks to recover, \d+/);
  expect(viewOf('first-5k').brief).not.toContain('joy');
});

it('P2: the table names down weeks and races, and keeps the race apart from training', () => {
  const { weeks, year } = viewOf('two-peaks');
  const down = weeks.filter(({ note }) => note.startsWith('Down week.')).length;
  expect(down).toBeGreaterThan(5);
  const race = weeks.find(({ note }) => note.startsWith('Spring marathon'));
  expect(race).toMatchObject({ raced: '42', note: 'Spring marathon, to perform' });
  expect(race?.number).toBe((year.days[year.races[0]?.day ?? 0]?.week ?? 0) + 1);
});

it('M14: the three runners of the examples get pictures that differ', () => {
  const said = ['under-four', 'first-5k', 'new-to-strength'].map(
    (id) => drawnYear(viewOf(id).year).description,
  );
  expect(new Set(said).size).toBe(3);
});

it('says what the rules remarked and what the author allows, and keeps notes to the author', () => {
  const finding = (severity: 'warning' | 'note', more = {}) => ({
    rule: 'taper-room',
    severity,
    where: { dates: ['2027-05-09'] },
    message: 'little room before 2027-05-09',
    remedy: 'Move it.',
    ...more,
  });
  const { checks } = viewOf('two-peaks', {
    findings: [
      finding('warning'),
      finding('note'),
      finding('note', { allowed: 'for the club', where: { week: 3 } }),
      finding('warning', { allowed: 'for the club', where: {} }),
    ],
  });
  expect(checks.warnings).toEqual([
    { rule: 'taper-room', place: '9\u00a0May', message: 'Little room before 9\u00a0May.' },
  ]);
  expect(checks.allowances).toEqual([
    expect.objectContaining({ place: 'The year', allowed: 'for the club' }),
  ]);
});
