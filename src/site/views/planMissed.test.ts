import { expect, it } from 'vitest';
import { bundled, bundledIds, library } from '../../../test/fixtures/content.ts';
import { buildPlan } from '../../engine/buildPlan.ts';
import { planMissed } from './planMissed.ts';
import type { PlanPair } from './weekView.ts';

const pair = (id: string, level: string): PlanPair => {
  const built = (units: 'km' | 'mi') => buildPlan(bundled(id), { level, units }, library);
  return { km: built('km'), mi: built('mi') };
};
const told = (id: string, level: string) =>
  planMissed(pair(id, level))?.rows.map(({ missed, skipped, back }) =>
    [missed, skipped, back?.weeks.km ?? '–', back?.longest.km ?? '–']
      .join(' | ')
      .replaceAll('\u00a0', ' '),
  );

it('A6: says of one plan what falls away, and what the weeks back hold', () => {
  expect(told('project-breakthrough', 'steady')).toEqual([
    '1–2 days | up to 2 runs | – | –',
    '3–5 days | up to 4 runs | – | –',
    'a week | 5 runs | 22 km | 7.5 km',
    'two weeks | 10 runs | 18, 27 km | 5 km',
    'four weeks | 20 runs | 2 × 18, 2 × 27 km | 5 km',
  ]);
});

it('tells of no break that leaves no room for the way back', () => {
  const short = planMissed(pair('speed-play', 'steady'));
  expect(short?.most).toBe(21);
  expect(short?.rows.at(-1)?.missed).toBe('two weeks');
  expect(short?.answers.map(({ missed }) => missed)).toEqual(['1–5', '6–21']);
});

it('counts on a usual week, leads to it, and to the tool with the days filled in', () => {
  const missed = planMissed(pair('project-breakthrough', 'steady'));
  expect(missed?.usual).toMatchObject({
    address: '/plans/project-breakthrough/steady/week-5/',
    runs: '5 runs',
    volume: { km: '36\u00a0km', mi: '22\u00a0mi' },
  });
  expect(missed?.rows[3]?.address).toBe('/recovery/#missed=14');
});

it('every level of every plan says what missed days mean, in minutes where it counts minutes', () => {
  for (const id of bundledIds) {
    for (const level of Object.keys(bundled(id).levels)) {
      expect(planMissed(pair(id, level))?.rows.length, `${id} ${level}`).toBeGreaterThanOrEqual(2);
    }
  }
  expect(told('first-5k', 'walker')?.[3]).toContain('45, 68 min');
});
