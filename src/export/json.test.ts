import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { bundledIds } from '../../test/fixtures/content.ts';
import { levelsOf } from '../../test/fixtures/levels.ts';
import type { Plan } from '../model/plan.ts';
import { type PlanFile, planJson } from './json.ts';

const URL_OF_PLAN = 'https://run.example/plans/speed-play/';
const speedPlay = levelsOf('speed-play')[1] as Plan;
const read = (plan: Plan, start?: string): PlanFile =>
  JSON.parse(planJson(plan, URL_OF_PLAN, start));

/** Names of all keys in a value, however deep. */
const keysIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        ...(Array.isArray(value) ? [] : [key]),
        ...keysIn(inner),
      ])
    : [];

it('says first what it is, and holds the whole plan', () => {
  const file = read(speedPlay);
  expect(Object.keys(file).slice(0, 3)).toEqual(['format', 'formatVersion', 'url']);
  expect(file).toEqual({
    format: 'periodical-plan',
    formatVersion: 1,
    url: URL_OF_PLAN,
    ...JSON.parse(JSON.stringify(speedPlay)),
  });
});

it('gives each day its date where the plan has dates, and changes nothing else', () => {
  const { start, weeks } = read(speedPlay, '2027-04-19');
  expect(start).toBe('2027-04-19');
  const days = weeks.flatMap((week) => week.days);
  expect(days.map(({ date }) => date).slice(6, 9)).toEqual([
    '2027-04-25',
    '2027-04-26',
    '2027-04-27',
  ]);
  expect(days.at(-1)?.date).toBe('2027-05-30');
  expect(new Set(days.map(({ date }) => date)).size).toBe(42);
  for (const day of days) delete day.date;
  expect(weeks).toEqual(read(speedPlay).weeks);
});

it('has no key that docs/formats.md does not explain', async () => {
  const text = await readFile(new URL('../../docs/formats.md', import.meta.url), 'utf8');
  const [, section = ''] = text.split('## Data');
  const explained = new Set([...section.matchAll(/`(\w+)`/g)].map(([, key]) => key));
  const plans = bundledIds.flatMap((id) => levelsOf(id));
  const keys = new Set(plans.flatMap((plan) => keysIn(read(plan, '2027-04-19'))));
  expect(keys.size).toBeGreaterThan(60);
  expect([...keys].filter((key) => !explained.has(key))).toEqual([]);
});
