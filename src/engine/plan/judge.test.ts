import { expect, it } from 'vitest';
import { build, definition } from '../../../test/fixtures/orders.ts';
import { planWeek, run } from '../../../test/fixtures/weeks.ts';
import type { PlanWeek } from '../../model/plan.ts';
import type { Build } from './build.ts';
import { judge } from './judge.ts';
import { atStart, type Progress } from './progress.ts';

const start = atStart({ volume: 40, long: 11 });
const find = (rule: string, progress: Partial<Progress>, given: Build = build()) =>
  judge(given, { ...start, ...progress }).filter((finding) => finding.rule === rule);
const touching: PlanWeek[] = [
  planWeek(1, { 1: run('easy', 6), 6: run('long', 11) }),
  planWeek(2, { 0: run('tempo', 8), 3: run('easy', 6), 5: run('easy', 6) }),
];

it('sees a hard Monday after a long Sunday of the week before', () => {
  const [found] = find('hard-spacing', { weeks: touching });
  expect(found).toMatchObject({ severity: 'error', where: { week: 2, day: 'Monday' } });
  expect(found?.message).toBe('week 1 ends long and week 2 begins hard');
});

it('lets an easy Monday follow a long Sunday, and a hard one an easy Sunday', () => {
  const [long, hard] = touching;
  const easy = planWeek(2, { 0: run('easy', 6) });
  if (!long || !hard) throw new Error('no weeks');
  expect(find('hard-spacing', { weeks: [long, easy] })).toEqual([]);
  expect(find('hard-spacing', { weeks: [easy, { ...hard, number: 2 }] })).toEqual([]);
});

it('points at the override that causes a finding, else at the phase', () => {
  const at = (overrides: object[]) =>
    find('hard-spacing', { weeks: touching }, build(definition({ overrides })))[0]?.where;
  expect(at([])).toMatchObject({ level: 'steady', path: 'phases[0]' });
  const monday = { week: 2, day: 'mon', session: 'tempo' };
  expect(at([monday])?.path).toBe('overrides[0]');
  expect(at([{ ...monday, week: 1 }, monday])?.path).toBe('overrides[1]');
  expect(at([{ ...monday, day: 'tue' }])?.path).toBe('phases[0]');
  expect(at([{ ...monday, level: 'other' }])?.path).toBe('phases[0]');
});

it('points at the volume an author wrote out where a down week is wrong', () => {
  const level = { who: 'Anybody.', days: 5, long: '11 → 14 km', volume: '40, 41, 42, 43 km' };
  const weeks = [40, 41, 42, 43].map((volume, at) => planWeek(at + 1, {}, volume));
  const given = build(definition({ levels: { steady: level } }));
  expect(find('down-week', { weeks }, given)[0]?.where.path).toBe('levels.steady.volume');
});

it('adds the author’s reason where a rule is broken on purpose', () => {
  const allow = ['hard-spacing because "a training camp"'];
  const given = build(definition({ allow }));
  expect(find('hard-spacing', { weeks: touching }, given)[0]?.allowed).toBe('a training camp');
  expect(find('hard-spacing', { weeks: touching })[0]).not.toHaveProperty('allowed');
});

it('says nothing of free days that carry everything', () => {
  expect(find('free-days', {})).toEqual([]);
});

it('notes to the author what the level’s own days have no room for', () => {
  const [found] = find('free-days', { leftOut: { strides: 1, hard: 2 } });
  expect(found).toMatchObject({ severity: 'note', where: { path: 'levels.steady' } });
  expect(found?.message).toBe(
    'the days carry less than was asked: no room for strides once; no room for a hard session 2 times',
  );
});

it('warns a runner with fewer days than the level, by how much', () => {
  const given = build();
  const fewer = { ...given, level: { ...given.level, days: 3 } };
  const [found] = find('free-days', {}, fewer);
  expect(found).toMatchObject({ severity: 'warning', where: { path: 'choices.free' } });
  expect(found?.message).toBe(
    'the days carry less than was asked: 3 of 5 days, 60 % of the volume',
  );
});

const freeDays = (progress: Partial<Progress>, given: Build = build()) =>
  find('free-days', progress, given)[0];

it('warns of the week that came out shortest, in the units of the runner', () => {
  const shortest = { week: 3, asked: 40, volume: 32.18688 };
  expect(freeDays({ shortest })).toEqual({
    rule: 'free-days',
    severity: 'warning',
    where: { level: 'steady', path: 'levels.steady' },
    message:
      'the days carry less than was asked: week 3 comes to 32.2 of 40 km, since no run may outgrow the long run',
    remedy: 'Ask for less, for more days, or for a longer run to start from.',
  });
  const miles = build(definition(), { units: 'mi' });
  expect(freeDays({ shortest }, miles)?.message).toContain('week 3 comes to 20 of 24.9 mi,');
  const minutes = { who: 'Any.', days: 5, volume: '240 min', long: '70 min' };
  const timed = build(definition({ levels: { steady: minutes } }));
  expect(freeDays({ shortest: { week: 3, asked: 240, volume: 200 } }, timed)?.message).toContain(
    'week 3 comes to 200 of 240 min,',
  );
});

it('tells a runner with fewer days what to do', () => {
  const given = build();
  const fewer = { ...given, level: { ...given.level, days: 3 } };
  expect(freeDays({}, fewer)?.remedy).toBe('Free another day, or take a smaller level.');
});

it('says what moves off a day that is not free', () => {
  const phases = [
    { phase: 'base', weeks: 2, purpose: 'Any.', ends: { fri: 'race-5k' } },
    { phase: 'base', weeks: 2, purpose: 'Any.', ends: { sat: 'race-5k', tue: 'tempo' } },
  ];
  const plan = definition({ phases });
  const without = (...days: string[]) =>
    freeDays(
      {},
      build(plan, {
        free: (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).filter(
          (day) => !days.includes(day),
        ),
      }),
    )?.message.replace('the days carry less than was asked: ', '');
  expect(without('mon')).toBeUndefined();
  expect(without('sat')).toBe('what ends week 4 moves off Saturday');
  expect(without('fri', 'sat')).toBe(
    'what ends week 2 moves off Friday; what ends week 4 moves off Saturday',
  );
  expect(without('sun')).toBe('the long run moves off Sunday');
});

const hardWeek = (number: number) =>
  planWeek(number, { 1: run('tempo', 8), 3: run('tempo', 8), 5: run('tempo', 8) });

it('points at the phase of the week, and at an override of any day where a whole week is wrong', () => {
  const phases = [
    { phase: 'base', weeks: 2, purpose: 'Any.' },
    { phase: 'base', weeks: 2, purpose: 'Any.' },
  ];
  const at = (overrides: object[]) =>
    find(
      'hard-count',
      { weeks: [1, 2, 3].map((week) => (week === 3 ? hardWeek(3) : planWeek(week, {}))) },
      build(definition({ phases, overrides })),
    )
      .filter(({ severity }) => severity === 'error')
      .map(({ where }) => where);
  expect(at([])).toEqual([{ level: 'steady', week: 3, path: 'phases[1]' }]);
  expect(at([{ week: 3, day: 'thu', session: 'tempo' }])).toEqual([
    { level: 'steady', week: 3, path: 'overrides[0]' },
  ]);
});

it('keeps the place of a finding that has one of its own', () => {
  const weeks = [planWeek(1, { 1: run('easy', 6) })];
  expect(find('variety', { weeks })[0]?.where).toEqual({ level: 'steady', path: 'phases' });
});

it('points at volumes written out for down weeks alone', () => {
  const level = { who: 'Anybody.', days: 5, long: '11 → 14 km', volume: '40, 41, 42, 43 km' };
  const given = build(definition({ levels: { steady: level } }));
  const found = find('hard-count', { weeks: [hardWeek(1)] }, given);
  expect(found[0]?.where.path).toBe('phases[0]');
});

it('tells once what an author allows, and each time what none does', () => {
  const weeks = [hardWeek(1), hardWeek(2)];
  const errors = (allow: string[]) =>
    find('hard-count', { weeks }, build(definition({ allow }))).map(({ allowed }) => allowed);
  expect(errors([])).toEqual([undefined, undefined]);
  expect(errors(['rest-day because "a training camp"'])).toEqual([undefined, undefined]);
  expect(errors(['hard-count because "a training camp"'])).toEqual(['a training camp']);
});
