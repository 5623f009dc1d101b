import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import { buildPlan } from '../../engine/buildPlan.ts';
import type { Finding } from '../../model/finding.ts';
import type { Plan } from '../../model/plan.ts';
import { planView, tellingWeek } from './planView.ts';
import type { PlanPair } from './weekView.ts';

const definition = bundled('speed-play');
const build = (level: string, units: 'km' | 'mi') =>
  buildPlan(definition, { level, units }, library);
const pairs: PlanPair[] = Object.keys(definition.levels).map((level) => ({
  km: build(level, 'km'),
  mi: build(level, 'mi'),
}));
const view = planView(definition, pairs);

/** The first level, with other findings than its own. */
const withFindings = (findings: Finding[]) =>
  planView(
    definition,
    pairs.slice(0, 1).map(({ km, mi }) => ({ km: { ...km, findings }, mi })),
  );

it('holds the same sessions on the same days in kilometres and in miles', () => {
  const where = ({ weeks }: Plan) =>
    weeks.map(({ days }) => days.map(({ sessions }) => sessions.map(({ session }) => session)));
  for (const { km, mi } of pairs) expect(where(mi)).toEqual(where(km));
});

it('opens with facts that its weeks bear out', () => {
  const hard = view.levels.flatMap(({ weeks }) => weeks.map(({ hardDays }) => hardDays));
  expect(view.facts.map(({ value }) => value)).toEqual([
    '6',
    '4–6',
    String(Math.max(...hard)),
    '0',
  ]);
});

it('scales every level by the fullest week of all', () => {
  const volumes = view.levels.flatMap(({ chart }) => chart.map(({ volume }) => volume));
  expect(view.peak).toBe(Math.max(...volumes));
});

it('shows a week that is not a down week and has the most hard days', () => {
  for (const level of view.levels) {
    const week = tellingWeek(level);
    const others = level.weeks.filter(({ down }) => !down).map(({ hardDays }) => hardDays);
    expect(week?.down).toBe(false);
    expect(week?.hardDays).toBe(Math.max(...others));
  }
});

const finding: Finding = {
  rule: 'long-share',
  severity: 'warning',
  where: { week: 3 },
  message: 'the long run is 31 % of the week',
  remedy: 'Shorten it.',
};

it('tells readers warnings with their place, and keeps notes to the author', () => {
  const { warnings, allowances } = withFindings([
    finding,
    { ...finding, severity: 'note', message: 'the week could follow itself' },
  ]);
  expect(warnings.map(({ place, message }) => `${place}: ${message}`)).toEqual([
    'Rebuilding, week 3: The long run is 31 % of the week.',
  ]);
  expect(allowances).toEqual([]);
});

it('tells an allowance once, with the author’s reason', () => {
  const allowed = { ...finding, severity: 'error', allowed: 'A camp week.' } as const;
  const { warnings, allowances } = withFindings([allowed, { ...allowed, where: { week: 4 } }]);
  expect(warnings).toEqual([]);
  expect(allowances.map(({ rule, allowed: why }) => [rule, why])).toEqual([
    ['long-share', 'A camp week.'],
  ]);
});
