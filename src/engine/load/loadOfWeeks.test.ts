import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import { buildPlan } from '../buildPlan.ts';
import { fitnessFatigue } from './fitnessFatigue.ts';
import { loadOfWeeks } from './loadOfWeeks.ts';

const planned = () => buildPlan(bundled('speed-play'), { level: 'steady' }, library).weeks;

it('draws one point a week of a plan, from its days', () => {
  const plan = planned();
  const weeks = loadOfWeeks(plan);
  expect(weeks.map(({ number }) => number)).toEqual(plan.map(({ number }) => number));
  for (const { days, total } of weeks) {
    expect(days).toHaveLength(7);
    expect(total).toBeCloseTo(
      days.reduce((sum, load) => sum + load, 0),
      9,
    );
    expect(total).toBeGreaterThan(300);
  }
});

it('gives a rest day 0, and a hard day more than an easy one of the same length', () => {
  const plan = planned();
  const weeks = loadOfWeeks(plan);
  const [first] = plan;
  const rest = first?.days.findIndex(({ stress }) => stress === 'rest') ?? -1;
  expect(rest).toBeGreaterThanOrEqual(0);
  expect(weeks[0]?.days[rest]).toBe(0);
});

it('takes fitness and fatigue from the last day of each week', () => {
  const weeks = loadOfWeeks(planned());
  const averages = fitnessFatigue(weeks.flatMap(({ days }) => days));
  expect(weeks[0]).toMatchObject(averages[6] ?? {});
  expect(weeks.at(-1)).toMatchObject(averages.at(-1) ?? {});
});

it('draws nothing of no weeks, and zeros of an empty one', () => {
  expect(loadOfWeeks([])).toEqual([]);
  expect(loadOfWeeks([{ number: 1, days: [] }])).toEqual([
    { number: 1, days: [], total: 0, fitness: 0, fatigue: 0 },
  ]);
});
