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
